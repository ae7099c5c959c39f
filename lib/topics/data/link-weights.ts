/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.67,
  weights: [0.5, 1.48, 0.69, 1.08, 0.14, 0.4, 4.41, 1.95, -1.59],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
