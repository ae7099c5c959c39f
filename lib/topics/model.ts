import { FIRST, LATER, VARIED } from './data/weights.ts';
import { companionsOf, habitOf } from './graph.ts';

/** A fitted logistic regression. */
export interface Weights {
  bias: number;
  weights: readonly number[];
}

/** Which topics librarians choose more or less often than the text alone lets one expect; sums to add, as logarithms of odds. */
export interface Habits {
  /** For a topic in the first place. */
  first(topic: number): number;
  /** For a topic beside a first one. */
  beside(topic: number, first: number): number;
  /** Topics that were filed together with a first one, or with anything, though texts do not name them. */
  companions(first: number): readonly number[];
}

/** What decides which topics are shown. */
export interface Model {
  first: Weights;
  later: Weights;
  varied: Weights;
  habits: Habits;
}

/** The model that the extension ships, fitted by `scripts/train-topics.ts`. */
export const SHIPPED: Model = {
  first: FIRST,
  later: LATER,
  varied: VARIED,
  habits: {
    first: (topic) => habitOf(topic).first,
    beside: (topic, first) => habitOf(topic).beside + companionsOf(first).sum(topic),
    companions: (first) => companionsOf(first).unnamed,
  },
};

/** Sums what speaks for a candidate. */
export function weigh(values: readonly number[], { bias, weights }: Weights): number {
  let sum = bias;
  for (let index = 0; index < values.length; index++)
    sum += (values[index] as number) * (weights[index] as number);
  return sum;
}
