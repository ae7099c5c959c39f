/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.73,
  weights: [0.53, 1.53, 0.77, 1.08, 0.14, 0.4, 4.47, 2.11, -1.29],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
