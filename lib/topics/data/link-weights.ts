/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.7,
  weights: [0.45, 1.51, 0.81, 1.1, 0.15, 0.44, 4.35, 2.09, -1.35],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
