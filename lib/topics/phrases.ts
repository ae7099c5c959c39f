import { catalogue } from './catalogue.ts';
import { NOT_TOPICS, SEARCH_ONLY, WEAK } from './data/ambiguous.ts';
import { FAINT_NAMES } from './data/faint.ts';
import { TOPIC_LANGUAGES, type Topic, type TopicLanguage } from './types.ts';
import { stemmerOf, type Word, wordsOf } from './words.ts';

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
  stems: readonly string[];
  /** Position of the topic; -1 for a phrase that only looks like one. */
  topic: number;
  strength: Strength;
  /** To be matched in capitals only. */
  caps: boolean;
}

/** All names of one language by their first word, the longest first. */
export interface PhraseIndex {
  language: TopicLanguage;
  stem: (word: string) => string;
  byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** German only: parts of compounds already looked up. */
  compounds: Map<string, number>;
}

const ACRONYM = /^[A-Z][A-Z0-9]{1,5}$/;
/** Shorter words are parts of too many others to be looked for inside a German compound. */
const MIN_COMPOUND_PART = 5;

function namesIn(topic: Topic, language: TopicLanguage): string[] {
  const own = topic.names[language];
  const english = topic.names.en;
  const borrowed =
    own.length === 0 ? english : english.filter((name) => ACRONYM.test(name) && name.length > 2);
  if (language === 'en') return [...english, ...topic.medicines];
  // German drops the last letter of amlodipine.
  const medicines =
    language === 'de' ? topic.medicines.map((name) => name.replace(/e$/, '')) : topic.medicines;
  return [...own, ...borrowed, ...medicines];
}

function build(language: TopicLanguage): PhraseIndex {
  const stem = stemmerOf(language);
  const byFirst = new Map<string, Phrase[]>();
  const pageOf = (topic: number): string | undefined => catalogue().topics[topic]?.medlineplus;
  const add = (name: string, topic: number, strength: Strength): void => {
    const stems = wordsOf(name, stem).map((word) => word.stem);
    const [first] = stems;
    if (first === undefined) return;
    const phrases = byFirst.get(first) ?? [];
    if (phrases.length === 0) byFirst.set(first, phrases);
    // A name that a topic shares with the narrower one on the same page stays with the broader.
    const isSame = (other: Phrase): boolean =>
      pageOf(other.topic) === pageOf(topic) &&
      other.stems.length === stems.length &&
      other.stems.every((s, i) => s === stems[i]);
    if (!phrases.some(isSame)) phrases.push({ stems, topic, strength, caps: ACRONYM.test(name) });
  };
  for (const phrase of NOT_TOPICS[language]) add(phrase, -1, 'strong');
  catalogue().topics.forEach((topic, index) => {
    for (const name of namesIn(topic, language)) {
      const bare = name.replace(/^~/, '');
      if (SEARCH_ONLY.has(bare)) continue;
      const isShort = ACRONYM.test(bare) && bare.length <= 3;
      const isAmbiguous = name !== bare || isShort || WEAK.has(bare);
      add(bare, index, isAmbiguous ? 'ambiguous' : FAINT_NAMES.has(bare) ? 'faint' : 'strong');
    }
  });
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  return { language, stem, byFirst, compounds: new Map() };
}

const indexes = new Map<TopicLanguage, PhraseIndex>();

/** The names to look for on a page in the given language (BCP 47); English for one that the index does not have. */
export function phraseIndex(code: string): PhraseIndex {
  const language = TOPIC_LANGUAGES.find((known) => known === code) ?? 'en';
  let index = indexes.get(language);
  if (!index) {
    index = build(language);
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
    const phrases = index.byFirst.get(word.stem);
    const hits = phrases?.filter((phrase) => fits(phrase, words, at)) ?? [];
    const length = hits[0]?.stems.length ?? 0;
    for (const { stems, topic, strength } of hits)
      if (stems.length === length && topic >= 0) mentions.push({ topic, at, strength });
    if (length > 0) at += length - 1;
    else if (index.language === 'de') {
      const topic = compoundTopic(word.stem, index);
      if (topic >= 0) mentions.push({ topic, at, strength: 'strong' });
    }
  }
  return mentions;
}

function fits(phrase: Phrase, words: readonly Word[], at: number): boolean {
  if (phrase.caps && !words[at]?.caps) return false;
  return phrase.stems.every((stem, offset) => words[at + offset]?.stem === stem);
}

/** The topic that a German compound begins or ends with (Gichtanfall, Kniearthrose), or -1. */
function compoundTopic(stem: string, index: PhraseIndex): number {
  const known = index.compounds.get(stem);
  if (known !== undefined) return known;
  let found = -1;
  for (let length = stem.length - 1; length >= MIN_COMPOUND_PART && found < 0; length--)
    found = wholeName(stem.slice(-length), index) ?? wholeName(stem.slice(0, length), index) ?? -1;
  index.compounds.set(stem, found);
  return found;
}

function wholeName(part: string, index: PhraseIndex): number | undefined {
  const phrase = index.byFirst.get(part)?.find(({ stems, caps }) => stems.length === 1 && !caps);
  return phrase?.strength === 'strong' && phrase.topic >= 0 ? phrase.topic : undefined;
}
