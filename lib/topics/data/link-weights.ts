/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.63,
  weights: [0.47, 1.36, 0.72, 1.03, 0.12, 0.42, 4.47, 2.16, -4.07],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
