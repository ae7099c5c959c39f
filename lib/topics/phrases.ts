import { broaderOf, titleOf } from './graph.ts';
import { unpackHan } from './han-letters.ts';
import { NameShelves, type Phrase, type Strength } from './name-shelves.ts';
import { de, en, es, fr, latin, pt, romance, zh } from './names.prepared.ts';
import { TitleWords } from './title-words.ts';
import { TOPIC_LANGUAGES, type TopicLanguage } from './types.ts';
import { closeStemmerOf, isLink, latinStem, stemmerOf, type Word, wordsOf } from './words.ts';

/** A name found in a text. */
export interface Mention {
  topic: number;
  /** Position of its first word. */
  at: number;
  strength: Strength;
}

/** Shorter words are parts of too many others to be looked for inside a German compound. */
const MIN_COMPOUND_PART = 5;
const MIN_ADJECTIVE_PART = 6;
/** What stands before the last part of a word that is no compound of it: a prefix of verbs, or hardly anything. */
const NO_FIRST_PART =
  /^(?:.{0,2}|be|ge|er|ver|zer|ent|emp|miss|ab|an|auf|aus|durch|ein|nach|[uü]ber|um|unter|vor|zu)$/;
/** So many small words at most stand between two words of a name. */
const MOST_LINKS = 3;
/** Shorter words are not looked up among the medicines and acronyms; English has its acronyms among its own names. */
const LEAST_LATIN = 3;
const LEAST_MEDICINE = 5;
const ROMANCE: ReadonlySet<TopicLanguage> = new Set(['es', 'fr', 'pt']);
const TABLES: Readonly<Record<TopicLanguage, () => string>> = {
  en,
  zh: () => unpackHan(zh()),
  es,
  de,
  fr,
  pt,
};

/** The names to look for on a page, read from the tables as its words need them. */
export class PhraseIndex {
  readonly stem: (word: string) => string;
  private readonly table: NameShelves;
  private readonly latin: NameShelves | null;
  private readonly romance: NameShelves | null;
  private readonly leastLatin: number;
  private readonly closeStem: (word: string) => string;
  /** Names by the words of texts, which repeat themselves: of one word, and longer ones by their first stem. */
  private readonly single = new Map<string, readonly Phrase[]>();
  private readonly longer = new Map<string, readonly Phrase[]>();
  private readonly compounds = new Map<string, number>();

  constructor(readonly language: TopicLanguage) {
    this.stem = stemmerOf(language);
    this.closeStem = closeStemmerOf(language);
    const titles = { titleOf, broaderOf };
    const titleWords = language === 'zh' ? undefined : new TitleWords(titles, this.stem);
    this.table = new NameShelves(TABLES[language](), titleWords);
    this.latin = language === 'zh' ? null : new NameShelves(latin());
    this.romance = ROMANCE.has(language)
      ? new NameShelves(romance(), new TitleWords(titles, latinStem))
      : null;
    this.leastLatin = language === 'en' ? LEAST_MEDICINE : LEAST_LATIN;
  }

  /** The names that are one word. */
  ofWord(word: string): readonly Phrase[] {
    let names = this.single.get(word);
    if (names === undefined) {
      names = this.lookUp(this.closeStem(word), word, (table, stem) => table.ofWord(stem));
      this.single.set(word, names);
    }
    return names;
  }

  /** The names of several words that begin with a stem, the longest first. */
  startingWith(stem: string): readonly Phrase[] {
    let names = this.longer.get(stem);
    if (names === undefined) {
      const found = this.lookUp(stem, stem, (table, key) => table.startingWith(key));
      names = [...found].sort((a, b) => b.rest.length - a.rest.length);
      this.longer.set(stem, names);
    }
    return names;
  }

  /** @param word in a form that keeps the ending of medicines: Ibuprofen */
  private lookUp(
    stem: string,
    word: string,
    inTable: (table: NameShelves, stem: string) => readonly Phrase[],
  ): readonly Phrase[] {
    const own = inTable(this.table, stem);
    const isNoName = own.some(({ rest, topic }) => rest.length === 0 && topic < 0);
    if (!this.latin || stem.length < this.leastLatin || isNoName) return own;
    if (own.length > 0 && !this.romance) return own;
    const found = this.romance ? [...own, ...inTable(this.romance, latinStem(stem))] : own;
    return found.length > 0 ? found : inTable(this.latin, latinStem(word));
  }

  /** The stems that many topics' names share, as a set. */
  commonWords(): Set<string> {
    return new Set(this.table.commonWords());
  }

  /** The stems of the words of all names of a topic. */
  stemsOf(topic: number): string[] {
    const names = [...this.table.namesOf(topic), ...(this.romance?.namesOf(topic) ?? [])];
    return names.flat().map((stem) => this.stem(stem));
  }

  /** The topic that a German compound begins or ends with (Gichtanfall, Kniearthrose), or -1. */
  compoundTopic(word: string): number {
    const known = this.compounds.get(word);
    if (known !== undefined) return known;
    const found = this.partOf(this.closeStem(word), isNoun(word));
    this.compounds.set(word, found);
    return found;
  }

  private partOf(stem: string, isNoun: boolean): number {
    const least = isNoun ? MIN_COMPOUND_PART : MIN_ADJECTIVE_PART;
    for (let length = stem.length - 1; length >= least; length--) {
      const last = isNoun ? this.wholeName(stem.slice(-length)) : undefined;
      if (last !== undefined && !NO_FIRST_PART.test(stem.slice(0, -length))) return last;
      const first = this.wholeName(stem.slice(0, length));
      if (first !== undefined) return first;
    }
    return -1;
  }

  private wholeName(part: string): number | undefined {
    return this.table.ofWord(part).find(({ strength, caps }) => strength === 'strong' && !caps)?.topic;
  }
}

/** German writes nouns with a capital; other words that end like a name are mostly no compounds (längst, versucht). */
const isNoun = (word: string): boolean => word !== word.toLowerCase();

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
    const { stem, text } = words[at] as Word;
    const length =
      collect(index.startingWith(stem), words, at, index.language, mentions) ||
      collect(index.ofWord(text), words, at, index.language, mentions);
    if (length > 0) at += length - 1;
    else if (index.language === 'de') {
      const topic = index.compoundTopic(text);
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
function collect(
  names: readonly Phrase[],
  words: readonly Word[],
  at: number,
  language: TopicLanguage,
  mentions: Mention[],
): number {
  let most = 0;
  let length = 0;
  for (const { rest, topic, strength, caps } of names) {
    if (rest.length < most) break;
    if (caps && !words[at]?.caps) continue;
    const end = endOf(rest, words, at, language);
    if (end < 0) continue;
    most = rest.length;
    length = end - at + 1;
    if (topic >= 0) mentions.push({ topic, at, strength });
  }
  return length;
}

function isSkipped(word: Word | undefined, part: string, language: TopicLanguage): boolean {
  return word !== undefined && word.stem !== part && isLink(word.stem, language);
}

/** Position of the last word of a name that begins at a place, or -1; small words of the text between do not count. */
function endOf(rest: readonly string[], words: readonly Word[], at: number, language: TopicLanguage): number {
  let place = at;
  for (const part of rest) {
    place++;
    const farthest = place + MOST_LINKS;
    while (place < farthest && isSkipped(words[place], part, language)) place++;
    if (words[place]?.stem !== part) return -1;
  }
  return place;
}
