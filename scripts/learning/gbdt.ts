import { logistic } from '../../lib/learnt/linear.ts';
import { sharesFrom } from './random.ts';

/** Boosted trees with logistic loss over binned features, grown leaf by leaf (Friedman 2001; histograms as in LightGBM, Ke et al. 2017). */
export interface TreeNode {
  /** Feature to compare, or -1 in a leaf. */
  feature: number;
  /** Left when the value is at most this edge of the feature's bins. */
  bin: number;
  left: TreeNode | null;
  right: TreeNode | null;
  value: number;
}

export interface Options {
  trees: number;
  leaves: number;
  rate: number;
  /** Share of the features that each tree may use. */
  columns: number;
  /** Share of the rows that each tree sees. */
  rows: number;
  /** Least sum of second derivatives in a leaf. */
  least: number;
  /** L2 penalty on leaf values. */
  lambda: number;
  seed: number;
}

export interface Binned {
  count: number;
  /** One column a feature. */
  columns: readonly Uint8Array[];
  edges: readonly Float64Array[];
}

const MOST_BINS = 40;

/** Cuts each feature at rounded quantiles; a value goes to the first bin whose edge is not below it. */
export function binEdges(
  width: number,
  count: number,
  value: (row: number, feature: number) => number,
): Float64Array[] {
  const step = Math.max(1, Math.floor(count / 60_000));
  return Array.from({ length: width }, (_, feature) => {
    const sample: number[] = [];
    for (let row = 0; row < count; row += step) sample.push(value(row, feature));
    sample.sort((a, b) => a - b);
    const edges = new Set<number>();
    for (let bin = 1; bin < MOST_BINS; bin++)
      edges.add(Number((sample[Math.floor((bin * sample.length) / MOST_BINS)] as number).toPrecision(3)));
    return Float64Array.from([...edges].sort((a, b) => a - b));
  });
}

export function bin(
  edges: readonly Float64Array[],
  count: number,
  value: (row: number, feature: number) => number,
): Binned {
  const columns = edges.map((list, feature) => {
    const column = new Uint8Array(count);
    for (let row = 0; row < count; row++) {
      const wanted = value(row, feature);
      let [low, high] = [0, list.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (wanted <= (list[middle] as number)) high = middle;
        else low = middle + 1;
      }
      column[row] = low;
    }
    return column;
  });
  return { count, columns, edges };
}

interface Leaf {
  node: TreeNode;
  rows: Int32Array;
  gradients: Float64Array;
  hessians: Float64Array;
  sumG: number;
  sumH: number;
  split: { feature: number; bin: number; gain: number } | null;
}

const WIDTH = MOST_BINS + 1;

/** Grows the trees. `labels` are shares from 0 to 1. Returns them with the constant to start from. */
export function train(
  data: Binned,
  labels: Float32Array,
  weights: Float32Array,
  options: Options,
): { start: number; trees: TreeNode[] } {
  const random = sharesFrom(options.seed);
  let [positive, total] = [0, 0];
  for (let row = 0; row < data.count; row++) {
    positive += (labels[row] as number) * (weights[row] as number);
    total += weights[row] as number;
  }
  const start = Math.log(positive / (total - positive));
  const score = new Float64Array(data.count).fill(start);
  const g = new Float64Array(data.count);
  const h = new Float64Array(data.count);
  const trees: TreeNode[] = [];
  for (let tree = 0; tree < options.trees; tree++) {
    const chosen: number[] = [];
    for (let row = 0; row < data.count; row++) {
      const p = logistic(score[row] as number);
      const weight = weights[row] as number;
      g[row] = (p - (labels[row] as number)) * weight;
      h[row] = Math.max(1e-6, p * (1 - p)) * weight;
      if (weight > 0 && random() < options.rows) chosen.push(row);
    }
    const features = data.columns
      .map((_, index) => index)
      .filter((index) => (data.edges[index] as Float64Array).length > 0 && random() < options.columns);
    const root = grow(data, Int32Array.from(chosen), g, h, features, options);
    for (let row = 0; row < data.count; row++) score[row] = (score[row] as number) + valueIn(root, data, row);
    trees.push(root);
  }
  return { start, trees };
}

function valueIn(root: TreeNode, data: Binned, row: number): number {
  let node = root;
  while (node.feature >= 0)
    node =
      ((data.columns[node.feature] as Uint8Array)[row] as number) <= node.bin
        ? (node.left as TreeNode)
        : (node.right as TreeNode);
  return node.value;
}

function grow(
  data: Binned,
  rows: Int32Array,
  g: Float64Array,
  h: Float64Array,
  features: readonly number[],
  options: Options,
): TreeNode {
  const root = makeLeaf(rows, null, null);
  const leaves = [root];
  while (leaves.length < options.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (!best.split || best.split.gain <= 0) break;
    const { feature, bin: edge } = best.split;
    const column = data.columns[feature] as Uint8Array;
    const left = best.rows.filter((row) => (column[row] as number) <= edge);
    const right = best.rows.filter((row) => (column[row] as number) > edge);
    const isLeftSmall = left.length <= right.length;
    const small = makeLeaf(isLeftSmall ? left : right, null, null);
    const large = makeLeaf(isLeftSmall ? right : left, best, small);
    const [l, r] = isLeftSmall ? [small, large] : [large, small];
    Object.assign(best.node, { feature, bin: edge, left: l.node, right: r.node });
    leaves.splice(leaves.indexOf(best), 1, l, r);
  }
  return root.node;

  function makeLeaf(own: Int32Array, parent: Leaf | null, sibling: Leaf | null): Leaf {
    const size = features.length * WIDTH;
    const gradients = new Float64Array(size);
    const hessians = new Float64Array(size);
    if (parent && sibling)
      for (let cell = 0; cell < size; cell++) {
        gradients[cell] = (parent.gradients[cell] as number) - (sibling.gradients[cell] as number);
        hessians[cell] = (parent.hessians[cell] as number) - (sibling.hessians[cell] as number);
      }
    else {
      // Gathered once, so that each feature reads them one after the other.
      const ownG = Float64Array.from(own, (row) => g[row] as number);
      const ownH = Float64Array.from(own, (row) => h[row] as number);
      features.forEach((feature, slot) => {
        const column = data.columns[feature] as Uint8Array;
        const base = slot * WIDTH;
        for (let item = 0; item < own.length; item++) {
          const cell = base + (column[own[item] as number] as number);
          gradients[cell] = (gradients[cell] as number) + (ownG[item] as number);
          hessians[cell] = (hessians[cell] as number) + (ownH[item] as number);
        }
      });
    }
    let [sumG, sumH] = [0, 0];
    for (const row of own) {
      sumG += g[row] as number;
      sumH += h[row] as number;
    }
    const node: TreeNode = {
      feature: -1,
      bin: 0,
      left: null,
      right: null,
      value: (-options.rate * sumG) / (sumH + options.lambda),
    };
    const leaf: Leaf = { node, rows: own, gradients, hessians, sumG, sumH, split: null };
    leaf.split = bestSplit(leaf);
    return leaf;
  }

  function bestSplit({ gradients, hessians, sumG, sumH }: Leaf): Leaf['split'] {
    const { least, lambda } = options;
    const whole = (sumG * sumG) / (sumH + lambda);
    let best: Leaf['split'] = null;
    features.forEach((feature, slot) => {
      let [leftG, leftH] = [0, 0];
      const bins = (data.edges[feature] as Float64Array).length;
      for (let edge = 0; edge < bins; edge++) {
        leftG += gradients[slot * WIDTH + edge] as number;
        leftH += hessians[slot * WIDTH + edge] as number;
        const rightH = sumH - leftH;
        if (leftH < least || rightH < least) continue;
        const rightG = sumG - leftG;
        const gain = (leftG * leftG) / (leftH + lambda) + (rightG * rightG) / (rightH + lambda) - whole;
        if (gain > (best?.gain ?? 1e-3)) best = { feature, bin: edge, gain };
      }
    });
    return best;
  }
}
