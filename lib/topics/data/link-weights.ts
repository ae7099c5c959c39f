/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.5,
  weights: [1.28, 1.67, 0.75, 0.52, 0.21, 1.12, 4.07, 2.76, -4.75],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
