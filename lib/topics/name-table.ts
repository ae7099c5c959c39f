import { catalogue } from './catalogue.ts';
import { SEARCH_ONLY } from './data/ambiguous.ts';
import { ACRONYM, distinct, namesToFind } from './name-list.ts';
import type { Name } from './name-shelves.ts';
import type { TopicLanguage } from './types.ts';
import { latinStem, wordsOf } from './words.ts';

/** The names of a language that no other table has, for build time. */
export function nameTable(language: TopicLanguage): Name[] {
  const shared = ROMANCE.includes(language) ? sharedNames() : new Set<string>();
  return namesToFind(language).filter(
    ({ stems, topic, marks }) => marks !== '' || !shared.has(`${latinKey(stems)}|${topic}`),
  );
}

/** Languages whose names are often alike, but for their endings. */
const ROMANCE: readonly TopicLanguage[] = ['es', 'fr', 'pt'];

/** Names that two or more Romance languages share, by their Latin stems. */
export function romanceTable(): Name[] {
  return [...sharedNames()].map((key) => {
    const [stems = '', topic] = key.split('|');
    return { stems: stems.split(' '), topic: Number(topic), marks: '' };
  });
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

/** Names that are alike in all European languages, medicines and acronyms, by their Latin stems. */
export function latinTable(): Name[] {
  const names = catalogue().topics.flatMap(({ names: { en }, medicines }, topic) => [
    ...medicines.map((name) => ({ stems: latinStems(name), topic, marks: '' })),
    ...en
      .filter((name) => ACRONYM.test(name) && name.length > 2 && !SEARCH_ONLY.has(name.toLowerCase()))
      .map((name) => ({ stems: latinStems(name), topic, marks: name.length === 3 ? 'AC' : 'C' })),
  ]);
  return distinct(names);
}

const latinStems = (name: string): string[] => wordsOf(name, latinStem).map(({ stem }) => stem);
