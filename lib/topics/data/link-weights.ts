/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.69,
  weights: [0.29, 1.39, 0.73, 1.05, 0.18, 0.47, 4.52, 2.06, -3.77],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
