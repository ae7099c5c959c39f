/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.7,
  weights: [0.54, 1.48, 0.7, 1.1, 0.16, 0.43, 4.43, 2.07, -1.23],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
