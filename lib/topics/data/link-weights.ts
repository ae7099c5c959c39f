/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.84,
  weights: [0.41, 1.61, 0.91, 1.09, 0.27, 0.58, 4.38, 1.75, -0.74],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
