/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: 0.5,
  weights: [
    -0.06, 1.69, 1.16, -0.52, 0.39, 0.64, 0.26, 1.63, -0.76, -0.03, 0.08, -0.46, -0.87, 1.29, -0.84, 0.99,
    1.25, 0.05, 1.96, 0.77, 0.96, 0.04, 0.86, -0.47, -0.13, -1.37, -0.18,
  ],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
