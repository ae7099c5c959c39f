import type { Weights } from '../learnt/linear.ts';
import { lazily, type Trees } from '../learnt/trees.ts';
import * as packed from './choice-trees.prepared.ts';
import { FIRST, LATER } from './data/weights.ts';
import { companionsOf, habitOf } from './graph.ts';

/** Which topics librarians choose more or less often than the text alone lets one expect; sums to add, as logarithms of odds. */
export interface Habits {
  /** For a topic in the first place. */
  first(topic: number): number;
  /** For a topic beside a first one. */
  beside(topic: number, first: number): number;
  /** Topics that were filed together with a first one, or with anything, though texts do not name them. */
  companions(first: number): readonly number[];
}

/** Says for each topic by itself how likely it is. */
export interface Rough {
  first: Weights;
  later: Weights;
  habits: Habits;
}

/** The rough model that the extension ships, fitted by `scripts/train-topics.ts`. */
export const SHIPPED: Rough = {
  first: FIRST,
  later: LATER,
  habits: {
    first: (topic) => habitOf(topic).first,
    beside: (topic, first) => habitOf(topic).beside + companionsOf(first).sum(topic),
    companions: (first) => companionsOf(first).unnamed,
  },
};

/** The trees that it ships: for the first place, and for the next one beside those chosen before. */
export const leadingTrees = lazily(packed.leading);
export const besideTrees = lazily(packed.beside);

/** Puts rows of features in order by the chances that trees give them, the likeliest first. */
export function inOrder<T>(
  rows: readonly { item: T; values: readonly number[] }[],
  trees: Trees,
): { item: T; chance: number }[] {
  const width = rows[0]?.values.length ?? 0;
  const table = new Float32Array(rows.length * width);
  for (const [row, { values }] of rows.entries()) table.set(values, row * width);
  const chances = trees.probabilities(table, width);
  return rows
    .map(({ item }, row) => ({ item, chance: chances[row] as number }))
    .sort((a, b) => b.chance - a.chance);
}
