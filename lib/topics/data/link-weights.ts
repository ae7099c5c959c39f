/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.78,
  weights: [0.35, 1.54, 0.97, 1.09, 0.22, 0.47, 4.32, 1.96, -1.19],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
