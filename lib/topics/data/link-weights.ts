/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: 0.52,
  weights: [
    -0.05, 1.61, 1.37, -0.54, 0.43, 0.63, 0.12, 1.56, -1.26, -0.04, 0.09, -0.47, -1.1, 1.65, -0.86, 1.04,
    1.22, 0.04, 2.1, 0.71, 0.95, 0.03, 1.07, -0.38, -0.07, -1.33, -0.18,
  ],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
