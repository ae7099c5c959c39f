import type { Model, Tree } from '../../lib/health/model.ts';
import { type Example, fitLogistic } from '../learning/logistic.ts';
import { boost } from './boost.ts';
import type { Row } from './rows.ts';

const GROWTH = { trees: 260, depth: 3, rate: 0.12, rows: 0.5, columns: 0.1, least: 8, seed: 7 };
const PENALTY = 5;
/** Of the thresholds tried over folds by site the one that keeps both errors low; see `--folds`. */
const THRESHOLD = 0.4;

/** Fits the health verdict: boosted trees and a logistic regression over the same features, each with half the say. */
export function fitVerdict(rows: readonly Row[]): Model {
  const names = Object.keys(rows[0]?.variants[0] ?? {}).sort();
  const examples = rows.flatMap(({ variants, isHealth, weight }) =>
    variants.map(
      (values): Example => ({
        values: names.map((name) => values[name] ?? 0),
        positive: isHealth,
        weight: weight / variants.length,
      }),
    ),
  );
  const grown = boost(examples, GROWTH);
  const line = fitLogistic(examples, PENALTY);
  return {
    bias: round((grown.bias + line.bias) / 2),
    threshold: THRESHOLD,
    features: names,
    weights: line.weights.map((weight) => round(weight / 2)),
    trees: grown.trees.map(halved),
  };
}

function halved(tree: Tree): Tree {
  if (typeof tree === 'number') return round(tree / 2);
  return [tree[0], tree[1], halved(tree[2]), halved(tree[3])];
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
