/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: -2.73,
  weights: [0.23, 1.58, 0.81, 1.13, 0.18, 0.46, 4.34, 1.92, -1.39],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
