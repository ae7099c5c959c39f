import { WIDTH } from '../../lib/passages/model/around.ts';

const STEPS = 400;
const RATE = 1;
const L2 = 1e-4;

/** Logistic regression over rows of `WIDTH` numbers by gradient descent on standardised columns. */
export function fitContext(
  rows: readonly Float32Array[],
  labels: readonly number[],
  weights: readonly number[],
): { bias: number; weights: number[] } {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = new Float64Array(WIDTH);
  const spread = new Float64Array(WIDTH);
  const each = (visit: (row: Float32Array, at: number, weight: number) => void): void =>
    rows.forEach((row, at) => {
      const weight = weights[at] as number;
      if (weight > 0) visit(row, at, weight / total);
    });
  each((row, _, weight) => {
    for (let one = 0; one < WIDTH; one++) mean[one] = (mean[one] as number) + weight * (row[one] as number);
  });
  each((row, _, weight) => {
    for (let one = 0; one < WIDTH; one++)
      spread[one] = (spread[one] as number) + weight * ((row[one] as number) - (mean[one] as number)) ** 2;
  });
  for (let one = 0; one < WIDTH; one++) spread[one] = Math.sqrt(spread[one] as number) + 1e-6;
  const beta = new Float64Array(WIDTH + 1);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(WIDTH + 1);
    each((row, at, weight) => {
      let sum = beta[WIDTH] as number;
      const scaled = (one: number): number =>
        ((row[one] as number) - (mean[one] as number)) / (spread[one] as number);
      for (let one = 0; one < WIDTH; one++) sum += (beta[one] as number) * scaled(one);
      const error = (1 / (1 + Math.exp(-sum)) - (labels[at] as number)) * weight;
      for (let one = 0; one < WIDTH; one++) gradient[one] = (gradient[one] as number) + error * scaled(one);
      gradient[WIDTH] = (gradient[WIDTH] as number) + error;
    });
    for (let one = 0; one <= WIDTH; one++)
      beta[one] = (beta[one] as number) - RATE * ((gradient[one] as number) + L2 * (beta[one] as number));
  }
  const own = Array.from({ length: WIDTH }, (_, one) => (beta[one] as number) / (spread[one] as number));
  const bias = own.reduce((sum, weight, one) => sum - weight * (mean[one] as number), beta[WIDTH] as number);
  return { bias: Number(bias.toFixed(3)), weights: own.map((weight) => Number(weight.toFixed(4))) };
}
