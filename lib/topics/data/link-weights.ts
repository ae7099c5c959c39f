/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.73,
  weights: [0.35, 1.59, 0.96, 1.08, 0.19, 0.42, 4.3, 1.95, -1.47],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
