/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.03,
  weights: [1.4, 1.47, 1.35, 0.4, -0.41, 1.44, 3.96, 2.54, -5.44],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
