import { catalogue } from './catalogue.ts';
import { SEARCH_ONLY } from './data/ambiguous.ts';
import { ACRONYM, distinct, type Name, namesToFind } from './name-list.ts';
import type { TopicLanguage } from './types.ts';
import { latinStem, wordsOf } from './words.ts';

/**
 * All names of one language by the stem of their first word. Each name begins with `|`, the longest first; then come the stems
 * after the first, a colon, the number of its topic (none for a phrase that only looks like one), and letters: `A`
 * ambiguous, `F` faint, `C` in capitals only. Numbers are to the base 36, with small letters.
 */
export type NameTable = Readonly<Record<string, string>>;

/** Sorts the names of a language, once, at build time: those that no other table has. */
export function nameTable(language: TopicLanguage): NameTable {
  const shared = ROMANCE.includes(language) ? sharedNames() : new Set<string>();
  return byFirst(
    namesToFind(language).filter(({ stems, topic, marks }) => {
      return marks !== '' || !shared.has(`${latinKey(stems)}|${topic}`);
    }),
  );
}

/** Languages whose names are often alike, but for their endings. */
const ROMANCE: readonly TopicLanguage[] = ['es', 'fr', 'pt'];

/** Names that two or more Romance languages share, by their Latin stems; as in a name table. */
export function romanceTable(): NameTable {
  const names = [...sharedNames()].map((key) => {
    const [stems = '', topic] = key.split('|');
    return { stems: stems.split(' '), topic: Number(topic), marks: '' };
  });
  return byFirst(names);
}

let shared: ReadonlySet<string> | undefined;

/** What two or more Romance languages share: Latin stems, then `|` and the topic. */
function sharedNames(): ReadonlySet<string> {
  if (shared) return shared;
  const counts = new Map<string, number>();
  for (const language of ROMANCE) {
    const own = namesToFind(language);
    // Words after the first are compared by their stems in the page's language.
    const alike = own.filter(
      ({ stems, marks, topic }) =>
        marks === '' && topic >= 0 && stems.slice(1).every((stem) => latinStem(stem) === stem),
    );
    for (const key of new Set(alike.map(({ stems, topic }) => `${latinKey(stems)}|${topic}`)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  shared = new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
  return shared;
}

const latinKey = (stems: readonly string[]): string => stems.map(latinStem).join(' ');

/** Names that are alike in all European languages, medicines and acronyms, by their Latin stems; as in a name table. */
export function latinTable(): NameTable {
  const names = catalogue().topics.flatMap(({ names: { en }, medicines }, topic) => [
    ...medicines.map((name) => ({ stems: latinStems(name), topic, marks: '' })),
    ...en
      .filter((name) => ACRONYM.test(name) && name.length > 2 && !SEARCH_ONLY.has(name.toLowerCase()))
      .map((name) => ({ stems: latinStems(name), topic, marks: name.length === 3 ? 'AC' : 'C' })),
  ]);
  return byFirst(distinct(names));
}

const latinStems = (name: string): string[] => wordsOf(name, latinStem).map(({ stem }) => stem);

function byFirst(names: readonly Name[]): Record<string, string> {
  const table = new Map<string, Name[]>();
  for (const name of names) {
    const first = name.stems[0] as string;
    table.set(first, [...(table.get(first) ?? []), name]);
  }
  const write = ({ stems, topic, marks }: Name): string =>
    `|${stems.slice(1).join(' ')}:${topic < 0 ? '' : topic.toString(36)}${marks}`;
  return Object.fromEntries(
    [...table].map(([first, list]) => [
      first,
      list
        .sort((a, b) => b.stems.length - a.stems.length)
        .map(write)
        .join(''),
    ]),
  );
}
