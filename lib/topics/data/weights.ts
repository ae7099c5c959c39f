/** Written by `scripts/train-topics.ts`; the features are those of `rank.ts` and `choose.ts`. */
export const FIRST = {
  bias: -3.79,
  weights: [3.4, 0.52, 0.6, 0.39, 10.8, 2.04, 1.05, -0.52, -1.35, -0.12],
};

export const LATER = {
  bias: -4.01,
  weights: [
    4.26, 0.75, 0.37, 0.44, 9.38, 0.82, 1.14, -2.38, -1.21, -0.18, 0.1, -0.03, 0.13, -0.13, -0.37, -0.06,
    0.25, 1.7, -0.48, -0.3, 3.16, 0.02, 1.11, -0.02, 0.32, 0.04,
  ],
};

/** The least sums for the first topic and for each place after it. */
export const LIST = { first: -2.6, least: [-0.5, -0.3, -1.6, -1.8] };
