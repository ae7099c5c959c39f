/** A logistic model: `bias` plus the sum of weight times value; features that it does not name count nothing. */
export interface Model {
  bias: number;
  /** At or above this probability the answer is yes. */
  threshold: number;
  weights: Readonly<Record<string, number>>;
}

export interface Contribution {
  feature: string;
  /** What the feature adds to the log odds. */
  amount: number;
}

/** Probability by a model, 0 to 1. */
export function probability(model: Model, values: Readonly<Record<string, number>>): number {
  const odds = Object.entries(model.weights).reduce(
    (sum, [feature, weight]) => sum + weight * (values[feature] ?? 0),
    model.bias,
  );
  return 1 / (1 + Math.exp(-odds));
}

/** What each feature added, the largest in the direction of `sign` first. */
export function contributions(
  model: Model,
  values: Readonly<Record<string, number>>,
  sign: 1 | -1,
): Contribution[] {
  return Object.entries(model.weights)
    .map(([feature, weight]) => ({ feature, amount: weight * (values[feature] ?? 0) }))
    .filter(({ amount }) => amount * sign > 0)
    .sort((a, b) => (b.amount - a.amount) * sign);
}
