/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.57,
  weights: [0.34, 1.16, 0.99, 1.04, 0.12, 0.31, 4.39, 2, -4.19],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
