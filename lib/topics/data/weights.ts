/** Written by `scripts/train-topics.ts`; the features are those of `rank.ts` and `choose.ts`. */
export const FIRST = {
  bias: -3.68,
  weights: [3.29, 0.46, 0.63, 0.42, 9.34, 1.98, 0.98, -0.98, -1.48, -0.14],
};

export const LATER = {
  bias: -3.72,
  weights: [
    4.18, 0.61, 0.38, 0.43, 8.91, 1.19, 1.01, -1.57, -1.27, -0.19, 0.1, 0.06, 0.16, 0.04, -0.52, -0.14, 0.58,
    1.63, -0.58, -0.21, 3.09, -0.38, 0.38, -0.05,
  ],
};

/** The least sums for the first topic and for each place after it. */
export const LIST = { first: -2.6, least: [-0.6, -0.3, -1.4, -1.6] };
