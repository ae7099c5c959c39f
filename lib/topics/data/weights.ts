/** Written by `scripts/train-topics.ts`; the features are those of `rank.ts` and `choose.ts`. */
export const FIRST = {
  bias: -3.82,
  weights: [3.71, 0.54, 0.54, 0.4, 11.35, 1.92, 1.04, -0.53, -1.41, -0.12],
};

export const LATER = {
  bias: -4.23,
  weights: [
    4.67, 0.74, 0.3, 0.49, 10.03, 0.41, 1.11, -2.46, -1.21, -0.18, 0.07, -0.02, 0.21, 0.04, -0.24, -0.05,
    0.26, 1.7, -0.38, -0.35, 3.04, 0.02, 1.09, -0.1, 0.38, 0.07,
  ],
};

/** The least sums for the first topic and for each place after it. */
export const LIST = { first: -2.6, least: [-0.5, -0.3, -1.6, -1.8] };
