import type { BlockKind } from '../page/types.ts';
import type { Sentence } from '../passages/facts.ts';
import { BIAS, GROUP_WEIGHTS, SIGN_WEIGHTS } from './data/selling.ts';

/** A group that is found more than once counts this much at the most. */
const MAX_COUNT = 1.5;

/**
 * How likely a sentence of the article sells something, 0 to 1. Removals have to be sure of themselves, for they
 * take text away; to tell how much of a page sells, and who speaks in a sentence, a likelihood is enough.
 * @param place `last` of several sentences of its block, `alone` in it, or somewhere before
 */
export function likelihoodOfSelling(
  sentence: Sentence,
  kind: BlockKind,
  place: 'last' | 'alone' | 'before',
): number {
  let sum = BIAS;
  for (const [group, weight] of GROUP_WEIGHTS) sum += weight * Math.min(sentence.count(group), MAX_COUNT);
  if (sentence.brand) sum += SIGN_WEIGHTS.brand;
  if (sentence.product) sum += SIGN_WEIGHTS.product;
  if (sentence.price) sum += SIGN_WEIGHTS.price;
  if (sentence.exclaimed) sum += SIGN_WEIGHTS.exclaimed;
  if (place !== 'before') sum += SIGN_WEIGHTS[place];
  if (kind === 'heading' || kind === 'item') sum += SIGN_WEIGHTS[kind];
  return 1 / (1 + Math.exp(-sum));
}
