/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: 0.52,
  weights: [
    -0.07, 1.66, 1.2, -0.52, 0.38, 0.69, 0.23, 1.72, -0.81, -0.03, 0.08, -0.54, -0.88, 1.32, -0.83, 1, 1.23,
    0.04, 2, 0.77, 0.96, 0.03, 0.82, -0.5, -0.03, -1.27, -0.18,
  ],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
