import { unpackWeights, wordShare } from '../../language/word-hashes.ts';
import type { Sentence } from '../facts.ts';
import { type Features, featuresOf, type Sign } from './features.ts';
import { de, en, es, fr, type Numbers, numbers, pt, shared as sharedTable, zh } from './weights.prepared.ts';

const WORDS: Readonly<Record<string, () => string>> = { en, zh, es, de, fr, pt };

let shared: Int8Array | null = null;
let known: Numbers | null = null;
const words = new Map<string, Int8Array>();

/** Numbers of the model beside its tables. */
export function modelNumbers(): Numbers {
  known ??= numbers();
  return known;
}

/** Weights that all languages share. */
export function sharedWeights(): Int8Array {
  shared ??= unpackWeights(sharedTable());
  return shared;
}

/** Weights of a language's words; those of a language without any are all zero. */
function wordWeights(language: string): Int8Array {
  const before = words.get(language);
  if (before) return before;
  const table = Object.hasOwn(WORDS, language)
    ? unpackWeights((WORDS[language] as () => string)())
    : new Int8Array(0);
  words.set(language, table);
  return table;
}

/**
 * How much a sentence sells by its own words, as logarithm of the odds: above 0 it sells more likely than not.
 * @param place signs of the block where it stands
 */
export function ownScore(sentence: Sentence, place: readonly Sign[]): number {
  const features = featuresOf(sentence, place);
  const { scale, bias } = modelNumbers();
  return scoreOf(features, sharedWeights(), wordWeights(sentence.language)) / scale + bias;
}

/**
 * Sum of the weights of features; words count by less than their sum, so that long sentences gain nothing by length.
 * @param language weights of the language's words, of a power of two, into which their hashes are folded; or none
 */
export function scoreOf(
  { shared: items, words: hashes }: Features,
  table: ArrayLike<number>,
  language: ArrayLike<number>,
): number {
  let sum = 0;
  for (let at = 0; at < items.length; at++) sum += table[items[at] as number] as number;
  if (language.length === 0) return sum;
  const mask = language.length - 1;
  let spoken = 0;
  for (let at = 0; at < hashes.length; at++) spoken += language[(hashes[at] as number) & mask] as number;
  return sum + spoken * wordShare(hashes.length);
}
