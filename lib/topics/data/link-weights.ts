/** Written by `scripts/train-suggestions.ts`; the features are those of `link-subject.ts`. */
export const LINKS = {
  bias: 0.52,
  weights: [
    -0.06, 1.63, 1.22, -0.57, 0.4, 0.68, 0.13, 1.74, -0.82, -0.04, 0.12, -0.65, -1.04, 1.28, -0.85, 1.1, 1.26,
    0.05, 2.08, 0.71, 0.92, 0.02, 1.06, -0.39, 0.06, -1.06, -0.18,
  ],
};

/** The least sum of a link that is suggested. */
export const LEAST = 0.2;
