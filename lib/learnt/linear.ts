/** A fitted linear model: a logistic regression, where the sum is taken for log odds. */
export interface Weights {
  bias: number;
  weights: readonly number[];
}

/** The bias and what each value adds by its weight; there is a value for every weight. */
export function weigh(values: readonly number[], { bias, weights }: Weights): number {
  let sum = bias;
  for (let index = 0; index < values.length; index++)
    sum += (values[index] as number) * (weights[index] as number);
  return sum;
}

/** The logistic function: the chance, 0 to 1, of log odds. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
