import { catalogue } from './catalogue.ts';
import { EVERYDAY, NOT_TOPICS, SEARCH_ONLY, WEAK, WEAK_IN } from './data/ambiguous.ts';
import { FAINT_NAMES } from './data/faint.ts';
import type { Name } from './name-shelves.ts';
import type { Topic, TopicLanguage } from './types.ts';
import { closeStemmerOf, isLink, stemmerOf, wordsOf } from './words.ts';

export const ACRONYM = /^[A-Z][A-Z0-9]{1,5}$/;
/** Letters of a word that may tell a subject, and topics that may share it. */
const LEAST_WORD = 4;
const MAX_HOLDERS = 10;

/** A name as it is gathered, with the close stems of its words. */
interface Gathered extends Name {
  close: readonly string[];
}

/** The names of a language that are to be looked for: each once, and none that is found by a shorter one. */
export function namesToFind(language: TopicLanguage): Name[] {
  return needed(distinct(namesOf(language)));
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

const gathered = new Map<TopicLanguage, Gathered[]>();

function namesOf(language: TopicLanguage): Gathered[] {
  const known = gathered.get(language);
  if (known) return known;
  const stem = stemmerOf(language);
  const closeStem = closeStemmerOf(language);
  const names: Gathered[] = [];
  const stemsOf = (name: string): string[] => wordsOf(name, stem).map((word) => word.stem);
  const keyOf = (name: string): string => stemsOf(name).join(' ');
  const everyday = new Set([...SEARCH_ONLY, ...(EVERYDAY[language] ?? [])].map(keyOf));
  const weak = new Set([...WEAK, ...(WEAK_IN[language] ?? [])].map(keyOf));
  const add = (name: string, topic: number, marks: string): void => {
    const all = wordsOf(name, stem);
    const isEnd = (place: number): boolean => place === 0 || place === all.length - 1;
    const words = all.filter((word, place) => isEnd(place) || !isLink(word.stem, language));
    const close = words.map(({ text }) => closeStem(text));
    const stems = words.length === 1 ? close : words.map((word) => word.stem);
    if (words.length > 0)
      names.push({ stems, close, topic, marks: ACRONYM.test(name) ? `${marks}C` : marks });
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

/** Leaves each name once; one that a topic shares with the narrower one on the same page goes to the narrower. */
export function distinct<T extends Name>(names: readonly T[]): T[] {
  const { topics } = catalogue();
  const keyOf = ({ stems, topic }: Name): string => `${stems.join(' ')}|${topics[topic]?.medlineplus ?? ''}`;
  const isNarrow = ({ topic }: Name): boolean => topics[topic]?.id !== topics[topic]?.medlineplus;
  const owners = new Map<string, T>();
  for (const name of names) {
    const owner = owners.get(keyOf(name));
    if (!owner || (isNarrow(name) && !isNarrow(owner))) owners.set(keyOf(name), name);
  }
  return names.filter((name) => owners.get(keyOf(name)) === name);
}

/** Leaves out names inside which a shorter one of the same topic would be found just as well: gout attack. */
function needed(names: readonly Gathered[]): Gathered[] {
  const byKey = new Map<string, Name[]>();
  for (const name of names) {
    const key = name.stems.join(' ');
    byKey.set(key, [...(byKey.get(key) ?? []), name]);
  }
  return names.filter(({ stems, close, topic, marks }) => {
    const found: Name[] = [];
    const within = (at: number, end: number): Name[] =>
      byKey.get((end - at === 1 ? close : stems).slice(at, end).join(' ')) ?? [];
    for (let at = 0; at < stems.length; ) {
      let end = stems.length;
      while (end > at && (end - at === stems.length || within(at, end).length === 0)) end--;
      found.push(...within(at, end));
      at = Math.max(end, at + 1);
    }
    const [only] = found;
    return !(found.length === 1 && only?.topic === topic && only.marks === marks);
  });
}
