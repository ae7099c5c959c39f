import { GROUPS, type Group } from '../../language/passages.ts';
import type { Sentence } from '../facts.ts';
import { GROUP_INDEX } from '../lexicon.ts';

/** Facts of the sentence itself that are signs as they stand. */
const FACTS = [
  'price',
  'percentOff',
  'phone',
  'address',
  'amount',
  'question',
  'exclaimed',
  'quoted',
  'brand',
  'product',
] as const;

/** Signs beside the groups of words, in the order of the weights. */
const SIGNS = [
  ...FACTS,
  'tiny',
  'short',
  'long',
  'heading',
  'item',
  'row',
  'quote',
  'linked',
  'boxed',
  'afterHit',
  'beforeHit',
  'underSellingHeading',
  'headingHit',
  'nearEnd',
  'sellingPage',
  'hardSellingPage',
] as const;

export type Sign = (typeof SIGNS)[number];

const GROUP_COUNT = GROUPS.length;
/** Features that may be paired: each group, then each sign. */
const ITEMS = GROUP_COUNT + SIGNS.length;
/** Size of the table of weights that all languages share: items, groups met twice, groups met at the start, pairs. */
export const SHARED_SIZE = ITEMS + 2 * GROUP_COUNT + ITEMS * ITEMS;
/** Words are hashed into this many weights a language. */
export const WORD_SIZE = 8192;

const SIGN_INDEX: Readonly<Record<Sign, number>> = Object.fromEntries(
  SIGNS.map((sign, index) => [sign, GROUP_COUNT + index]),
) as Record<Sign, number>;
/** Marks the start of a sentence among its word pairs. */
const START = 0x51ed;

/** What a sentence is to the model: indices into the shared weights and into those of its language. */
export interface Features {
  shared: number[];
  words: number[];
}

/**
 * Features of a sentence: its groups and signs, their pairs, and its words and word pairs.
 * @param place signs of where the sentence stands
 */
export function featuresOf(sentence: Sentence, place: readonly Sign[]): Features {
  const items: number[] = [];
  const shared: number[] = [];
  GROUPS.forEach((group, index) => {
    const count = sentence.count(group);
    if (count === 0) return;
    items.push(index);
    if (count > 1) shared.push(ITEMS + index);
    if (sentence.startsWith(group)) shared.push(ITEMS + GROUP_COUNT + index);
  });
  for (const sign of [...signsOf(sentence), ...place]) items.push(SIGN_INDEX[sign]);
  items.forEach((item, at) => {
    shared.push(item);
    for (let other = at + 1; other < items.length; other++)
      shared.push(ITEMS + 2 * GROUP_COUNT + item * ITEMS + (items[other] as number));
  });
  return { shared, words: wordsOf(sentence) };
}

/** Index of a group among the shared features. */
export function groupFeature(group: Group): number {
  return GROUP_INDEX[group];
}

function signsOf(sentence: Sentence): Sign[] {
  const signs: Sign[] = [];
  for (const sign of FACTS) if (sentence[sign]) signs.push(sign);
  if (sentence.length <= 4) signs.push('tiny');
  else if (sentence.length <= 9) signs.push('short');
  else if (sentence.length > 28) signs.push('long');
  return signs;
}

function wordsOf({ tokens }: Sentence): number[] {
  const words: number[] = [];
  let before = START;
  for (const word of tokens) {
    const hash = hashOf(word);
    words.push(hash % WORD_SIZE, mix(before, hash) % WORD_SIZE);
    before = hash;
  }
  return words;
}

/** FNV-1a over the first characters of a word, so that endings weigh less; digits are one. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length && index < 8; index++) {
    const code = word.charCodeAt(index);
    hash = Math.imul(hash ^ (code >= 48 && code <= 57 ? 48 : code), 0x01000193);
  }
  return hash >>> 0;
}

function mix(before: number, hash: number): number {
  return Math.imul(before ^ (hash >>> 7), 0x9e3779b1) >>> 0;
}
