/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.55,
  weights: [0.19, 1.3, 0.86, 0.96, 0.17, 0.52, 4.11, 1.59, -4.16],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
