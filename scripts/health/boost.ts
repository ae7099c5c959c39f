import type { Tree } from '../../lib/health/model.ts';
import { logistic } from '../../lib/learnt/linear.ts';
import type { Example } from '../learning/logistic.ts';

/** How trees are grown. */
export interface Growth {
  trees: number;
  depth: number;
  /** Share of each tree's correction that is taken. */
  rate: number;
  /** Shares of the examples and of the features that a tree, and a split, may look at. */
  rows: number;
  columns: number;
  /** Least weight of examples on either side of a split. */
  least: number;
  seed: number;
}

const BINS = 48;

/**
 * Gradient boosted trees for a yes or no (Friedman 2001, 2002: Newton steps on the logistic loss, with random parts of
 * rows and columns). Features are cut at quantiles first.
 * @returns the log odds to start from, and the trees to add to them
 */
export function boost(examples: readonly Example[], growth: Growth): { bias: number; trees: Tree[] } {
  const random = dice(growth.seed);
  const cuts = (examples[0]?.values ?? []).map((_, feature) => quantiles(examples, feature));
  const columns = cuts.map((cut, feature) =>
    Uint8Array.from(examples, ({ values }) => binOf(cut, values[feature] as number)),
  );
  const weights = Float64Array.from(examples, ({ weight }) => weight);
  const sums = new Float64Array((BINS + 1) * 3);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const yes = examples.reduce((sum, { weight, positive }) => sum + (positive ? weight : 0), 0);
  const bias = Math.log(yes / (total - yes));
  const odds = new Float64Array(examples.length).fill(bias);
  const trees: Tree[] = [];
  for (let round = 0; round < growth.trees; round++) {
    const pull = new Float64Array(examples.length);
    const curve = new Float64Array(examples.length);
    examples.forEach(({ positive, weight }, row) => {
      const chance = logistic(odds[row] as number);
      pull[row] = weight * ((positive ? 1 : 0) - chance);
      curve[row] = weight * chance * (1 - chance);
    });
    const all = examples.map((_, row) => row);
    const sample = all.filter(() => random() < growth.rows);
    trees.push(grow(sample, all, growth.depth));

    /** Learns a node from `rows` and moves the odds of every example in `reach`. */
    function grow(rows: readonly number[], reach: readonly number[], depth: number): Tree {
      const split = depth === 0 ? null : bestSplit(rows, pull, curve);
      if (!split) {
        const up = rows.reduce((sum, row) => sum + (pull[row] as number), 0);
        const down = rows.reduce((sum, row) => sum + (curve[row] as number), 0);
        const leaf = (growth.rate * up) / (down + 1);
        for (const row of reach) odds[row] = (odds[row] as number) + leaf;
        return leaf;
      }
      const { feature, bin } = split;
      const column = columns[feature] as Uint8Array;
      const isLeft = (row: number): boolean => (column[row] as number) <= bin;
      const side = (left: boolean): Tree =>
        grow(
          rows.filter((row) => isLeft(row) === left),
          reach.filter((row) => isLeft(row) === left),
          depth - 1,
        );
      return [feature, (cuts[feature] as number[])[bin] as number, side(true), side(false)];
    }
  }
  return { bias, trees };

  function bestSplit(
    rows: readonly number[],
    pull: Float64Array,
    curve: Float64Array,
  ): { feature: number; bin: number } | null {
    let best: { feature: number; bin: number } | null = null;
    let bestGain = 1e-6;
    for (let feature = 0; feature < cuts.length; feature++) {
      if (random() > growth.columns) continue;
      sums.fill(0);
      const column = columns[feature] as Uint8Array;
      const whole = { pull: 0, curve: 0, weight: 0 };
      for (const row of rows) {
        const place = (column[row] as number) * 3;
        const up = pull[row] as number;
        const down = curve[row] as number;
        const weight = weights[row] as number;
        sums[place] = (sums[place] as number) + up;
        sums[place + 1] = (sums[place + 1] as number) + down;
        sums[place + 2] = (sums[place + 2] as number) + weight;
        whole.pull += up;
        whole.curve += down;
        whole.weight += weight;
      }
      const left = { pull: 0, curve: 0, weight: 0 };
      for (let bin = 0; bin < (cuts[feature] as number[]).length; bin++) {
        left.pull += sums[bin * 3] as number;
        left.curve += sums[bin * 3 + 1] as number;
        left.weight += sums[bin * 3 + 2] as number;
        if (left.weight < growth.least || whole.weight - left.weight < growth.least) continue;
        const gain =
          left.pull ** 2 / (left.curve + 1) +
          (whole.pull - left.pull) ** 2 / (whole.curve - left.curve + 1) -
          whole.pull ** 2 / (whole.curve + 1);
        if (gain <= bestGain) continue;
        bestGain = gain;
        best = { feature, bin };
      }
    }
    return best;
  }
}

/** Up to `BINS` places to cut a feature, between values that occur. */
function quantiles(examples: readonly Example[], feature: number): number[] {
  const sorted = examples.map(({ values }) => values[feature] as number).sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let part = 1; part < BINS; part++) {
    const index = Math.floor((part * sorted.length) / BINS);
    const above = sorted.find((value, place) => place >= index && value > (sorted[index] as number));
    if (above !== undefined) cuts.add(Math.round((((sorted[index] as number) + above) / 2) * 1_000) / 1_000);
  }
  return [...cuts].sort((a, b) => a - b);
}

function binOf(cuts: readonly number[], value: number): number {
  const bin = cuts.findIndex((cut) => value <= cut);
  return bin < 0 ? cuts.length : bin;
}

/** A seeded source of numbers from 0 to 1 (mulberry32), so that training is repeatable. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
