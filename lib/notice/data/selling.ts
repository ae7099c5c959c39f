import type { Group } from '../../language/passages.ts';

/**
 * How much each sign speaks for a sentence that sells: weights of a logistic regression over the sentences of the
 * labelled articles (`remove` against `keep`), fitted without the pages that are held back. The signs are groups of
 * words that every language fills, so that one set of weights serves all of them. Below: `bias` the weight of a
 * sentence without any sign.
 */
export const BIAS = -2.2;

export const GROUP_WEIGHTS: readonly (readonly [Group, number])[] = [
  ['consult', 1],
  ['buy', 1.1],
  ['click', 1.4],
  ['subscribe', 0.8],
  ['provider', 0.7],
  ['ours', 1.4],
  ['channel', 1.6],
  ['own', 1.1],
  ['goods', 1.2],
  ['enquiry', 1.3],
  ['offer', 1.6],
  ['urgent', 1.4],
  ['praise', 1.6],
  ['proof', 1.1],
  ['guarantee', 1.1],
  ['absolute', 2.4],
  ['pitch', 1.9],
  ['sellHeading', 1.6],
  ['you', 0.4],
  ['emergency', -0.8],
  ['doctor', -0.6],
  ['condition', -0.5],
  ['seek', -1.1],
  ['symptom', -1.4],
  ['forbid', -0.5],
  ['dose', -0.7],
  ['interact', -0.6],
  ['contra', -0.5],
  ['adverse', -0.3],
  ['pregnancy', -0.5],
  ['medicine', -0.6],
];

export const SIGN_WEIGHTS = {
  brand: 1.8,
  product: 1.6,
  price: 1.7,
  exclaimed: 2.7,
  /** The last of several sentences of a paragraph, where the turn to selling comes. */
  last: 1,
  /** The only sentence of its block. */
  alone: 1.4,
  heading: -1.5,
  item: -2,
} as const;
