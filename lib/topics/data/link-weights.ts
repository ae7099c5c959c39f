/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.66,
  weights: [0.6, 1.39, 0.77, 1.04, 0.12, 0.37, 4.44, 2.28, -1.55],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
