/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.53,
  weights: [0.2, 1.29, 0.92, 1, 0.08, 0.49, 4.12, 1.74, -4.21],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
