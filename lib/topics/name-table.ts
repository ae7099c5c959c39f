import { catalogue } from './catalogue.ts';
import { NOT_TOPICS, SEARCH_ONLY, WEAK } from './data/ambiguous.ts';
import { FAINT_NAMES } from './data/faint.ts';
import type { Topic, TopicLanguage } from './types.ts';
import { latinStem, stemmerOf, wordsOf } from './words.ts';

/**
 * All names of one language by the stem of their first word. Each name begins with `|`, the longest first; then come the stems
 * after the first, a colon, the number of its topic (none for a phrase that only looks like one), and letters: `A`
 * ambiguous, `F` faint, `C` in capitals only. Numbers are to the base 36, with small letters.
 */
export type NameTable = Readonly<Record<string, string>>;

const ACRONYM = /^[A-Z][A-Z0-9]{1,5}$/;
/** Letters of a word that may tell a subject, and topics that may share it. */
const LEAST_WORD = 4;
const MAX_HOLDERS = 10;

interface Name {
  stems: readonly string[];
  topic: number;
  marks: string;
}

/** Sorts the names of a language, once, at build time: those that no other table has. */
export function nameTable(language: TopicLanguage): NameTable {
  const shared = ROMANCE.includes(language) ? sharedNames() : new Set<string>();
  return byFirst(
    needed(distinct(namesOf(language))).filter(({ stems, topic, marks }) => {
      return marks !== '' || !shared.has(`${latinKey(stems)}|${topic}`);
    }),
  );
}

/** Stems of a language that the names of many topics share. */
export function commonWords(language: TopicLanguage): string {
  const holders = new Map<string, Set<number>>();
  for (const { stems, topic } of namesOf(language))
    for (const stem of stems) {
      const topics = holders.get(stem);
      if (topics) topics.add(topic);
      else holders.set(stem, new Set([topic]));
    }
  return [...holders]
    .filter(([stem, topics]) => topics.size > MAX_HOLDERS && stem.length >= LEAST_WORD)
    .map(([stem]) => stem)
    .join(' ');
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
    const own = needed(distinct(namesOf(language)));
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

const gathered = new Map<TopicLanguage, Name[]>();

function namesOf(language: TopicLanguage): Name[] {
  const known = gathered.get(language);
  if (known) return known;
  const stem = stemmerOf(language);
  const names: Name[] = [];
  const stemsOf = (name: string): string[] => wordsOf(name, stem).map((word) => word.stem);
  const keyOf = (name: string): string => stemsOf(name).join(' ');
  const everyday = new Set([...SEARCH_ONLY].map(keyOf));
  const weak = new Set([...WEAK].map(keyOf));
  const add = (name: string, topic: number, marks: string): void => {
    const stems = stemsOf(name);
    if (stems.length > 0) names.push({ stems, topic, marks: ACRONYM.test(name) ? `${marks}C` : marks });
  };
  for (const phrase of NOT_TOPICS[language]) add(phrase, -1, '');
  catalogue().topics.forEach((topic, index) => {
    for (const name of namesIn(topic, language)) {
      const bare = name.replace(/^~/, '');
      const key = keyOf(bare);
      if (everyday.has(key)) continue;
      const isShort = ACRONYM.test(bare) && bare.length <= 3;
      const isAmbiguous = name !== bare || isShort || weak.has(key);
      add(bare, index, isAmbiguous ? 'A' : FAINT_NAMES.has(bare) ? 'F' : '');
    }
  });
  gathered.set(language, names);
  return names;
}

function namesIn(topic: Topic, language: TopicLanguage): readonly string[] {
  const own = topic.names[language];
  return own.length > 0 ? own : topic.names.en;
}

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

/** Leaves each name once; one that a topic shares with the narrower one on the same page goes to the narrower. */
function distinct(names: readonly Name[]): Name[] {
  const { topics } = catalogue();
  const keyOf = ({ stems, topic }: Name): string => `${stems.join(' ')}|${topics[topic]?.medlineplus ?? ''}`;
  const isNarrow = ({ topic }: Name): boolean => topics[topic]?.id !== topics[topic]?.medlineplus;
  const owners = new Map<string, Name>();
  for (const name of names) {
    const owner = owners.get(keyOf(name));
    if (!owner || (isNarrow(name) && !isNarrow(owner))) owners.set(keyOf(name), name);
  }
  return names.filter((name) => owners.get(keyOf(name)) === name);
}

/** Leaves out names inside which a shorter one of the same topic would be found just as well: gout attack. */
function needed(names: readonly Name[]): Name[] {
  const byKey = new Map<string, Name[]>();
  for (const name of names) {
    const key = name.stems.join(' ');
    byKey.set(key, [...(byKey.get(key) ?? []), name]);
  }
  return names.filter(({ stems, topic, marks }) => {
    const found: Name[] = [];
    for (let at = 0; at < stems.length; ) {
      let end = stems.length;
      while (end > at && (end - at === stems.length || !byKey.has(stems.slice(at, end).join(' ')))) end--;
      found.push(...(byKey.get(stems.slice(at, end).join(' ')) ?? []));
      at = Math.max(end, at + 1);
    }
    const [only] = found;
    return !(found.length === 1 && only?.topic === topic && only.marks === marks);
  });
}

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
