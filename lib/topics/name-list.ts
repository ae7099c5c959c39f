import { catalogue } from './catalogue.ts';
import { NOT_TOPICS, SEARCH_ONLY, WEAK } from './data/ambiguous.ts';
import { FAINT_NAMES } from './data/faint.ts';
import type { Name } from './name-shelves.ts';
import type { Topic, TopicLanguage } from './types.ts';
import { stemmerOf, wordsOf } from './words.ts';

export const ACRONYM = /^[A-Z][A-Z0-9]{1,5}$/;
/** Letters of a word that may tell a subject, and topics that may share it. */
const LEAST_WORD = 4;
const MAX_HOLDERS = 10;

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

/** Leaves each name once; one that a topic shares with the narrower one on the same page goes to the narrower. */
export function distinct(names: readonly Name[]): Name[] {
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
