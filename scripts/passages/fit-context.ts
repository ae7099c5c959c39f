import type { PackedTrees } from '../../lib/article/model.ts';
import { WIDTH } from '../../lib/passages/model/around.ts';
import { bin, binEdges, type Options, train } from '../learning/gbdt.ts';
import { pack } from '../learning/pack.ts';

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
  const used = rows.flatMap((_, at) => ((weights[at] as number) > 0 ? [at] : []));
  const value = (row: number, feature: number): number =>
    (rows[used[row] as number] as Float32Array)[feature] as number;
  const edges = binEdges(WIDTH, used.length, value);
  const data = bin(edges, used.length, value);
  const pick = (list: readonly number[]): Float32Array => Float32Array.from(used, (at) => list[at] as number);
  const { start, trees } = train(data, pick(labels), pick(weights), OPTIONS);
  return pack(start, trees, edges);
}
