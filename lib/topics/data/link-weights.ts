/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.06,
  weights: [1.53, 1.18, 1.45, 0.59, -0.39, 1.46, 3.97, 2.62, -4.6],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
