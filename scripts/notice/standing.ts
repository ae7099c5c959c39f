/** A page's sentence with the score of its words by a model that has not seen the page. */
export interface Scored {
  score: number;
  sells: boolean;
  isProtected: boolean;
  isClaim: boolean;
}

const STEPS = 600;
const RATE = 0.003;
const L2 = 0.5;

/** How the score of its words and its standing make a sentence a claim: logistic regression by gradient descent. */
export function fitStanding(rows: readonly Scored[]): {
  base: number;
  text: number;
  sells: number;
  protected: number;
} {
  const weights = [0, 0, 0, 0];
  for (let step = 0; step < STEPS; step++) {
    const gradient = [0, 0, 0, 0];
    for (const row of rows) {
      const values = [1, row.score, Number(row.sells), Number(row.isProtected)];
      const sum = values.reduce((total, value, index) => total + value * (weights[index] as number), 0);
      const error = Number(row.isClaim) - 1 / (1 + Math.exp(-sum));
      for (const [index, value] of values.entries())
        gradient[index] = (gradient[index] as number) + error * value;
    }
    for (const [index, weight] of weights.entries())
      weights[index] = weight + RATE * ((gradient[index] as number) - (index === 0 ? 0 : L2 * weight));
  }
  const [base = 0, text = 0, sells = 0, isProtected = 0] = weights.map((weight) => Number(weight.toFixed(3)));
  return { base, text, sells, protected: isProtected };
}
