/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.56,
  weights: [0.1, 1.2, 0.97, 0.99, 0.11, 0.41, 4.25, 1.77, -3.77],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
