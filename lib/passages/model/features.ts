import { GROUPS } from '../../language/passages.ts';
import { hashWord } from '../../language/word-hashes.ts';
import type { Sentence } from '../facts.ts';

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
  'coined',
  'named',
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
] as const;

export type Sign = (typeof SIGNS)[number];

const GROUP_COUNT = GROUPS.length;
/** Features that may be paired: each group, then each sign. */
const ITEMS = GROUP_COUNT + SIGNS.length;
/** Size of the table of weights that all languages share: items, groups met twice, groups met at the start, pairs. */
export const SHARED_SIZE = ITEMS + 2 * GROUP_COUNT + ITEMS * ITEMS;

const SIGN_INDEX: Readonly<Record<Sign, number>> = Object.fromEntries(
  SIGNS.map((sign, index) => [sign, GROUP_COUNT + index]),
) as Record<Sign, number>;
/** Mark the start and the end of a sentence among its word pairs, a beginning of a word, and a triple. */
const START = 0x51ed;
const END = 0x7a1f;
const BEGINNING = 0x2f0b;
const TRIPLE = 0x4c93;
/** Letters of a word that count, and those of its beginning, which stands for the words of its family. */
const LETTERS = 8;
const STEM = 5;

/** What a sentence is to the model: indices into the shared weights, and hashes of 32 bits for those of its language. */
export interface Features {
  shared: number[];
  words: number[];
}

/**
 * Features of a sentence: its groups and signs, their pairs, its words, their beginnings and neighbours; in Chinese
 * single characters, twos and threes.
 * @param place signs of the block where the sentence stands
 */
export function featuresOf(sentence: Sentence, place: readonly Sign[]): Features {
  const items: number[] = [];
  const shared: number[] = [];
  for (let group = 0; group < GROUP_COUNT; group++) {
    const count = sentence.countAt(group);
    if (count === 0) continue;
    items.push(group);
    if (count > 1) shared.push(ITEMS + group);
    if (sentence.startsAt(group)) shared.push(ITEMS + GROUP_COUNT + group);
  }
  for (const sign of FACTS) if (sentence[sign]) items.push(SIGN_INDEX[sign]);
  const length = sentence.length;
  if (length <= 4) items.push(SIGN_INDEX.tiny);
  else if (length <= 9) items.push(SIGN_INDEX.short);
  else if (length > 28) items.push(SIGN_INDEX.long);
  for (const sign of place) items.push(SIGN_INDEX[sign]);
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as number;
    shared.push(item);
    for (let other = at + 1; other < items.length; other++)
      shared.push(ITEMS + 2 * GROUP_COUNT + item * ITEMS + (items[other] as number));
  }
  return { shared, words: wordsOf(sentence) };
}

function wordsOf({ tokens, language }: Sentence): number[] {
  const words: number[] = [];
  const threes = language === 'zh';
  let [second, before] = [START, START];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] as string;
    const hash = hashWord(word, LETTERS);
    words.push(hash, mix(before, hash));
    if (threes) words.push(mix(mix(second, before) ^ TRIPLE, hash));
    else if (word.length > STEM) words.push(mix(BEGINNING, hashWord(word, STEM)));
    second = before;
    before = hash;
  }
  words.push(mix(before, END));
  return words;
}

function mix(before: number, hash: number): number {
  const mixed = Math.imul(before ^ (hash >>> 7) ^ (hash << 9), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
