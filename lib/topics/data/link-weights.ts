/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.61,
  weights: [0.54, 1.27, 0.81, 1.01, 0.13, 0.35, 4.44, 1.98, -3.68],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
