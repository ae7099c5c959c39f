import type { PackedTrees } from '../../lib/learnt/trees.ts';
import { bin, binEdges, type Options, train } from './gbdt.ts';
import type { Example } from './logistic.ts';
import { pack } from './pack.ts';

/** A case to learn from, in whatever list its values come. */
type Case = Omit<Example, 'values'> & { values: ArrayLike<number> };

/** Grows trees over cases that all have the same values, and packs them for shipping. */
export function fitTrees(cases: readonly Case[], options: Options): PackedTrees {
  const value = (row: number, feature: number): number => cases[row]?.values[feature] ?? 0;
  const edges = binEdges(cases[0]?.values.length ?? 0, cases.length, value);
  const labels = Float32Array.from(cases, ({ positive }) => Number(positive));
  const weights = Float32Array.from(cases, ({ weight }) => weight);
  const { start, trees } = train(bin(edges, cases.length, value), labels, weights, options);
  return pack(start, trees, edges);
}
