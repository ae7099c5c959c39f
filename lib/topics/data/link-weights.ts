/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.62,
  weights: [0.43, 1.41, 0.71, 1.08, 0.1, 0.4, 4.4, 2.16, -1.22],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
