/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.55,
  weights: [0.17, 1.43, 0.71, 0.92, 0.2, 0.51, 4.01, 1.57, -4.1],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
