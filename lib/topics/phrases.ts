import { NameShelves, type Phrase, type Strength } from './name-shelves.ts';
import { de, en, es, fr, latin, pt, romance, zh } from './names.prepared.ts';
import { TOPIC_LANGUAGES, type TopicLanguage } from './types.ts';
import { latinStem, stemmerOf, type Word, wordsOf } from './words.ts';

/** A name found in a text. */
export interface Mention {
  topic: number;
  /** Position of its first word. */
  at: number;
  strength: Strength;
}

/** Shorter words are parts of too many others to be looked for inside a German compound. */
const MIN_COMPOUND_PART = 5;
/** Shorter words are not looked up among the medicines and acronyms; English has its acronyms among its own names. */
const LEAST_LATIN = 3;
const LEAST_MEDICINE = 5;
const ROMANCE: ReadonlySet<TopicLanguage> = new Set(['es', 'fr', 'pt']);
const TABLES: Readonly<Record<TopicLanguage, () => string>> = { en, zh, es, de, fr, pt };

/** The names to look for on a page, read from the tables as its words need them. */
export class PhraseIndex {
  readonly stem: (word: string) => string;
  private readonly table: NameShelves;
  private readonly latin: NameShelves | null;
  private readonly romance: NameShelves | null;
  private readonly leastLatin: number;
  /** By stem: the names that begin with it, the longest first. Articles repeat their words, and know few of the names. */
  private readonly known = new Map<string, readonly Phrase[]>();
  private readonly compounds = new Map<string, number>();

  constructor(readonly language: TopicLanguage) {
    this.stem = stemmerOf(language);
    this.table = new NameShelves(TABLES[language]());
    this.latin = language === 'zh' ? null : new NameShelves(latin());
    this.romance = ROMANCE.has(language) ? new NameShelves(romance()) : null;
    this.leastLatin = language === 'en' ? LEAST_MEDICINE : LEAST_LATIN;
  }

  /** The names that begin with a stem, the longest first. */
  startingWith(stem: string): readonly Phrase[] {
    let names = this.known.get(stem);
    if (names === undefined) {
      names = longestFirst(this.lookUp(stem));
      this.known.set(stem, names);
    }
    return names;
  }

  private lookUp(stem: string): readonly Phrase[] {
    const own = this.table.startingWith(stem);
    if (!this.latin || stem.length < this.leastLatin || (own.length > 0 && !this.romance)) return own;
    const key = latinStem(stem);
    const shared = this.romance?.startingWith(key) ?? [];
    const found = [...own, ...shared];
    return found.length > 0 ? found : this.latin.startingWith(key);
  }

  /** The stems that many topics' names share, as a set. */
  commonWords(): Set<string> {
    return new Set(this.table.commonWords());
  }

  /** All names of a topic, as stems. */
  namesOf(topic: number): string[][] {
    return [...this.table.namesOf(topic), ...(this.romance?.namesOf(topic) ?? [])];
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
    return this.table
      .startingWith(part)
      .find(
        ({ rest, strength, caps, topic }) =>
          rest.length === 0 && strength === 'strong' && !caps && topic >= 0,
      )?.topic;
  }
}

function longestFirst(names: readonly Phrase[]): readonly Phrase[] {
  return names.length < 2 ? names : [...names].sort((a, b) => b.rest.length - a.rest.length);
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
    const length = collect(index.startingWith(stem), words, at, mentions);
    if (length > 0) at += length - 1;
    else if (index.language === 'de') {
      const topic = index.compoundTopic(stem);
      if (topic >= 0) mentions.push({ topic, at, strength: 'strong' });
    }
  }
  return mentions;
}

/**
 * Adds the longest of the names that stand at a place of the text.
 * @param names those that begin with the word there, the longest first
 * @returns how many words they take, or 0
 */
function collect(names: readonly Phrase[], words: readonly Word[], at: number, mentions: Mention[]): number {
  let length = 0;
  for (const { rest, topic, strength, caps } of names) {
    if (rest.length + 1 < length) break;
    if (caps && !words[at]?.caps) continue;
    if (!rest.every((part, offset) => words[at + 1 + offset]?.stem === part)) continue;
    length = rest.length + 1;
    if (topic >= 0) mentions.push({ topic, at, strength });
  }
  return length;
}
