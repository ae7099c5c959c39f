/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.29,
  weights: [0.93, 1.67, 0.77, 0.53, -0.01, 0.94, 3.83, 2.35, -4.49],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
