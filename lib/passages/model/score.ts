import { unpackWeights, wordShare } from '../../language/word-hashes.ts';
import weights from '../data/weights.json' with { type: 'json' };
import type { Sentence } from '../facts.ts';
import { type Features, featuresOf, type Sign } from './features.ts';

let shared: Int8Array | null = null;
const words = new Map<string, Int8Array>();

/** Weights that all languages share. */
export function sharedWeights(): Int8Array {
  shared ??= unpackWeights(weights.shared);
  return shared;
}

/** Weights of a language's words; those of a language without any are all zero. */
function wordWeights(language: string): Int8Array {
  const known = words.get(language);
  if (known) return known;
  const encoded = (weights.words as Record<string, string>)[language];
  const table = encoded ? unpackWeights(encoded) : new Int8Array(0);
  words.set(language, table);
  return table;
}

/**
 * How much a sentence sells by its own words, as logarithm of the odds: above 0 it sells more likely than not.
 * @param place signs of the block where it stands
 */
export function ownScore(sentence: Sentence, place: readonly Sign[]): number {
  const features = featuresOf(sentence, place);
  return scoreOf(features, sharedWeights(), wordWeights(sentence.language)) / weights.scale + weights.bias;
}

/** Sum of the weights of features; words count by less than their sum, so that long sentences gain nothing by length. */
export function scoreOf(
  { shared: items, words: hashes }: Features,
  table: ArrayLike<number>,
  language: ArrayLike<number>,
): number {
  let sum = 0;
  for (let at = 0; at < items.length; at++) sum += table[items[at] as number] as number;
  if (language.length === 0) return sum;
  let spoken = 0;
  for (let at = 0; at < hashes.length; at++) spoken += language[hashes[at] as number] as number;
  return sum + spoken * wordShare(hashes.length);
}
