import { logistic, type Weights } from '../../lib/learnt/linear.ts';

/** A case to learn from. */
export interface Example {
  values: readonly number[];
  positive: boolean;
  weight: number;
}

const ITERATIONS = 12;

/**
 * Logistic regression with an L2 penalty on everything but the bias, by Newton's method (iteratively reweighted least
 * squares). Features are divided by their spread for the penalty; the weights returned are for the features as given.
 * @param penalty strength of the penalty, in units of one example's loss
 */
export function fitLogistic(examples: readonly Example[], penalty: number): Weights {
  const size = (examples[0]?.values.length ?? 0) + 1;
  const spread = spreads(examples);
  const rows = examples.map(({ values }) => [
    1,
    ...values.map((value, index) => value / (spread[index] as number)),
  ]);
  let beta = new Array<number>(size).fill(0);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const gradient = beta.map((value, index) => (index === 0 ? 0 : penalty * value));
    const hessian = beta.map((_, index) =>
      Float64Array.from(beta, (_, other) => (index === other ? (index === 0 ? 1e-9 : penalty) : 0)),
    );
    rows.forEach((row, number) => {
      const { positive, weight } = examples[number] as Example;
      const chance = logistic(row.reduce((sum, value, index) => sum + value * (beta[index] as number), 0));
      const error = weight * (chance - (positive ? 1 : 0));
      const curve = weight * Math.max(chance * (1 - chance), 1e-6);
      row.forEach((value, index) => {
        if (value === 0) return;
        gradient[index] = (gradient[index] as number) + error * value;
        const line = hessian[index] as Float64Array;
        for (let other = 0; other <= index; other++)
          line[other] = (line[other] as number) + curve * value * (row[other] as number);
      });
    });
    const step = solve(hessian, gradient);
    beta = beta.map((value, index) => value - (step[index] as number));
  }
  const [bias = 0, ...scaled] = beta;
  return { bias, weights: scaled.map((value, index) => value / (spread[index] as number)) };
}

/** Standard deviation of each feature, with a floor, so that a rare feature is not blown up. */
function spreads(examples: readonly Example[]): number[] {
  const count = examples.length;
  return (examples[0]?.values ?? []).map((_, index) => {
    const column = examples.map(({ values }) => values[index] as number);
    const mean = column.reduce((sum, value) => sum + value, 0) / count;
    return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count) + 0.05;
  });
}

/** Solves a symmetric positive definite system, of which the lower triangle is given, by Cholesky's method. */
function solve(matrix: readonly Float64Array[], right: readonly number[]): number[] {
  const size = right.length;
  const at = (row: number, column: number): number => (matrix[row] as Float64Array)[column] as number;
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column);
      for (let inner = 0; inner < column; inner++) sum -= at(row, inner) * at(column, inner);
      (matrix[row] as Float64Array)[column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
    }
  const result = [...right];
  for (let row = 0; row < size; row++) {
    for (let inner = 0; inner < row; inner++)
      result[row] = (result[row] as number) - at(row, inner) * (result[inner] as number);
    result[row] = (result[row] as number) / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let inner = row + 1; inner < size; inner++)
      result[row] = (result[row] as number) - at(inner, row) * (result[inner] as number);
    result[row] = (result[row] as number) / at(row, row);
  }
  return result;
}
