import { COMMON_WORDS, type NameTable } from './name-table.ts';
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

interface Phrase {
  /** Stems after the first. */
  rest: readonly string[];
  /** Number of the topic; -1 for a phrase that only looks like one. */
  topic: number;
  strength: Strength;
  /** To be matched in capitals only. */
  caps: boolean;
}

/** Shorter words are parts of too many others to be looked for inside a German compound. */
const MIN_COMPOUND_PART = 5;
/** Shorter words are not looked up among the medicines. */
const LEAST_LATIN = 3;
const NONE: readonly Phrase[] = [];
const TABLES: Readonly<Record<TopicLanguage, () => NameTable>> = { en, zh, es, de, fr, pt };

/** The names to look for on a page, read from the tables as its words need them. */
export class PhraseIndex {
  readonly stem: (word: string) => string;
  private readonly table: NameTable;
  private readonly latin: NameTable;
  /** By word: the names that may begin with it. Articles repeat their words, and know few of the names. */
  private readonly known = new Map<string, readonly Phrase[]>();
  private readonly compounds = new Map<string, number>();

  constructor(readonly language: TopicLanguage) {
    this.stem = stemmerOf(language);
    this.table = TABLES[language]();
    this.latin = language === 'en' ? {} : latin();
  }

  /** The names that may begin with a word, the longest first. */
  startingWith(stem: string): readonly Phrase[] {
    let phrases = this.known.get(stem);
    if (!phrases) {
      phrases = read(this.table, stem);
      if (phrases.length === 0 && this.language !== 'en' && stem.length >= LEAST_LATIN)
        phrases = read(this.latin, latinStem(stem));
      this.known.set(stem, phrases);
    }
    return phrases;
  }

  /** The stems that many topics' names share, as a set. */
  commonWords(): Set<string> {
    return new Set((this.table[COMMON_WORDS] ?? '').split(' '));
  }

  /** All names of a topic, as stems. */
  namesOf(topic: number): string[][] {
    const found: string[][] = [];
    for (const [first, names] of Object.entries(this.table))
      if (names.includes(`:${topic.toString(36)}`))
        for (const phrase of read(this.table, first))
          if (phrase.topic === topic) found.push([first, ...phrase.rest]);
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
    if (!Object.hasOwn(this.table, part)) return undefined;
    const phrase = this.startingWith(part).find(({ rest, caps }) => rest.length === 0 && !caps);
    return phrase?.strength === 'strong' && phrase.topic >= 0 ? phrase.topic : undefined;
  }
}

function read(table: NameTable, first: string): readonly Phrase[] {
  // A page may write `constructor`.
  if (first === COMMON_WORDS || !Object.hasOwn(table, first)) return NONE;
  return (table[first] as string).split('|').map((entry) => {
    const [rest = '', code = ''] = entry.split(':');
    const number = code.replace(/[A-Z]+$/, '');
    return {
      rest: rest === '' ? [] : rest.split(' '),
      topic: number === '' ? -1 : Number.parseInt(number, 36),
      strength: code.includes('A') ? 'ambiguous' : code.includes('F') ? 'faint' : 'strong',
      caps: code.endsWith('C'),
    };
  });
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
  const words = wordsOf(text, index.stem);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    let length = 0;
    for (const phrase of index.startingWith(word.stem)) {
      const size = phrase.rest.length + 1;
      if (size < length) break;
      if (!fits(phrase, words, at)) continue;
      length = size;
      if (phrase.topic >= 0) mentions.push({ topic: phrase.topic, at, strength: phrase.strength });
    }
    if (length > 0) at += length - 1;
    else if (index.language === 'de') {
      const topic = index.compoundTopic(word.stem);
      if (topic >= 0) mentions.push({ topic, at, strength: 'strong' });
    }
  }
  return mentions;
}

function fits(phrase: Phrase, words: readonly Word[], at: number): boolean {
  if (phrase.caps && !words[at]?.caps) return false;
  return phrase.rest.every((stem, offset) => words[at + offset + 1]?.stem === stem);
}
