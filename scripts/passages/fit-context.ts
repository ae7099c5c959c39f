import type { PackedTrees } from '../../lib/learnt/trees.ts';
import { fitTrees } from '../learning/fit-trees.ts';
import type { Options } from '../learning/gbdt.ts';

const OPTIONS: Options = {
  trees: 250,
  leaves: 24,
  rate: 0.05,
  columns: 0.4,
  rows: 0.8,
  least: 6,
  lambda: 20,
  seed: 1,
};

/** Learns trees over the rows of `rowsAround` from those sentences that weigh anything. */
export function fitContext(
  rows: readonly Float32Array[],
  labels: readonly number[],
  weights: readonly number[],
): PackedTrees {
  const cases = rows.map((values, at) => ({
    values,
    positive: labels[at] === 1,
    weight: weights[at] as number,
  }));
  return fitTrees(
    cases.filter(({ weight }) => weight > 0),
    OPTIONS,
  );
}
