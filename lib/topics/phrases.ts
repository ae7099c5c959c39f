import { Shelves } from '../language/shelves.ts';
import { COMMON_WORDS } from './name-table.ts';
import { de, en, es, fr, latin, pt, zh } from './names.prepared.ts';
import { TOPIC_LANGUAGES, type TopicLanguage } from './types.ts';
import { latinStem, stemmerOf, type Word, wordsOf } from './words.ts';

/** How surely a name means its topic: an ambiguous one only beside others; a part of the body only faintly. */
type Strength = 'strong' | 'faint' | 'ambiguous';

/** A name found in a text. */
export interface Mention {
  topic: number;
  /** Position of its first word. */
  at: number;
  strength: Strength;
}

/** Shorter words are parts of too many others to be looked for inside a German compound. */
const MIN_COMPOUND_PART = 5;
/** Shorter words are not looked up among the medicines. */
const LEAST_LATIN = 3;
const TABLES: Readonly<Record<TopicLanguage, () => string>> = { en, zh, es, de, fr, pt };

/** The names to look for on a page, read from the tables as its words need them. */
export class PhraseIndex {
  readonly stem: (word: string) => string;
  private readonly table: Shelves;
  private readonly latin: Shelves | null;
  /** By stem: the names that begin with it, as in the table. Articles repeat their words, and know few of the names. */
  private readonly known = new Map<string, string | null>();
  private readonly compounds = new Map<string, number>();

  constructor(readonly language: TopicLanguage) {
    this.stem = stemmerOf(language);
    this.table = new Shelves(TABLES[language]());
    this.latin = language === 'en' ? null : new Shelves(latin());
  }

  /** The names that begin with a stem, as in the table; null where there are none. */
  startingWith(stem: string): string | null {
    let names = this.known.get(stem);
    if (names === undefined) {
      names = namesAt(this.table, stem);
      if (names === null && this.latin && stem.length >= LEAST_LATIN)
        names = namesAt(this.latin, latinStem(stem));
      this.known.set(stem, names);
    }
    return names;
  }

  /** The stems that many topics' names share, as a set. */
  commonWords(): Set<string> {
    return new Set((this.table.get(COMMON_WORDS) ?? '').split(' '));
  }

  /** All names of a topic, as stems. */
  namesOf(topic: number): string[][] {
    const found: string[][] = [];
    const code = `:${topic.toString(36)}`;
    for (const { key, value, at } of this.table.holding(code)) {
      const isWhole = !/[0-9a-z]/.test(value.charAt(at + code.length));
      if (isWhole) found.push([key, ...value.slice(value.lastIndexOf('|', at) + 1, at).split(' ')]);
    }
    return found;
  }

  /** The topic that a German compound begins or ends with (Gichtanfall, Kniearthrose), or -1. */
  compoundTopic(stem: string): number {
    const known = this.compounds.get(stem);
    if (known !== undefined) return known;
    let found = -1;
    for (let length = stem.length - 1; length >= MIN_COMPOUND_PART && found < 0; length--)
      found = this.wholeName(stem.slice(-length)) ?? this.wholeName(stem.slice(0, length)) ?? -1;
    this.compounds.set(stem, found);
    return found;
  }

  private wholeName(part: string): number | undefined {
    const code = /\|:([0-9a-z]+)(?=\||$)/.exec(namesAt(this.table, part) ?? '')?.[1];
    return code === undefined ? undefined : Number.parseInt(code, 36);
  }
}

function namesAt(table: Shelves, first: string): string | null {
  return first === COMMON_WORDS ? null : table.get(first);
}

const indexes = new Map<TopicLanguage, PhraseIndex>();

/** The names to look for on a page in the given language (BCP 47); English for one that the index does not have. */
export function phraseIndex(code: string): PhraseIndex {
  const language = TOPIC_LANGUAGES.find((known) => known === code) ?? 'en';
  let index = indexes.get(language);
  if (!index) {
    index = new PhraseIndex(language);
    indexes.set(language, index);
  }
  return index;
}

/** Finds the names in a text, at each place the longest; a word belongs to one name only. */
export function findMentions(text: string, index: PhraseIndex): Mention[] {
  return mentionsIn(wordsOf(text, index.stem), index);
}

/** The same in a text that is split into words already. */
export function mentionsIn(words: readonly Word[], index: PhraseIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const { stem } = words[at] as Word;
    const names = index.startingWith(stem);
    let length = 0;
    if (names !== null) {
      const next = words[at + 1];
      if (next) length = collect(names, `|${next.stem}`, words, at, mentions);
      if (length === 0) length = collect(names, '|:', words, at, mentions);
    }
    if (length > 0) at += length - 1;
    else if (index.language === 'de') {
      const topic = index.compoundTopic(stem);
      if (topic >= 0) mentions.push({ topic, at, strength: 'strong' });
    }
  }
  return mentions;
}

/**
 * Adds the longest of the names that go on in the given way and stand at a place of the text.
 * @returns how many words they take, or 0
 */
function collect(
  names: string,
  opening: string,
  words: readonly Word[],
  at: number,
  mentions: Mention[],
): number {
  let length = 0;
  for (let from = names.indexOf(opening); from >= 0; from = names.indexOf(opening, from + 1)) {
    const colon = names.indexOf(':', from);
    const rest = names.slice(from + 1, colon);
    const parts = rest === '' ? [] : rest.split(' ');
    if (parts.length + 1 < length) break;
    const after = names.indexOf('|', colon);
    const code = names.slice(colon + 1, after < 0 ? names.length : after);
    if (code.endsWith('C') && !words[at]?.caps) continue;
    if (!parts.every((part, offset) => words[at + 1 + offset]?.stem === part)) continue;
    length = parts.length + 1;
    const topic = code === '' ? Number.NaN : Number.parseInt(code.replace(/[A-Z]+/, ''), 36);
    if (topic >= 0) mentions.push({ topic, at, strength: strengthOf(code) });
  }
  return length;
}

function strengthOf(code: string): Strength {
  return code.includes('A') ? 'ambiguous' : code.includes('F') ? 'faint' : 'strong';
}
