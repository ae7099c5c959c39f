import { bytesOf } from '../language/bytes.ts';
import { logistic } from './linear.ts';

/** Trees as they are kept; `scripts/learning/pack.ts` packs them. */
export interface PackedTrees {
  /** Logarithm of the odds before any tree is asked. */
  start: number;
  /** For each feature, the edges at which trees cut it, rising. */
  edges: readonly (readonly number[])[];
  /**
   * Nodes in preorder, three bytes each, in base64: a split is its feature, the number of its edge, and 0; a leaf is
   * 255 and its value as a signed 16-bit number in thousandths.
   */
  nodes: string;
}

/** Trees as they are walked through, as plain arrays, which code that runs for the first time reads fastest. */
export interface OpenTrees {
  start: number;
  roots: readonly number[];
  /** By node, the feature that it asks for, or -1 for a leaf. */
  feature: readonly number[];
  /** By node, the highest value that goes left, or the value of a leaf. */
  edge: readonly number[];
  /** Node to go to when the value is above the edge; the left one follows its parent. */
  right: readonly number[];
}

const LEAF = 255;
const LEAF_SCALE = 1_000;

/** Unpacks trees; those of the article, which every page needs, are shipped unpacked. */
export function openTrees({ start, edges, nodes }: PackedTrees): OpenTrees {
  const bytes = bytesOf(nodes);
  const roots: number[] = [];
  const feature: number[] = [];
  const edge: number[] = [];
  const right: number[] = [];
  const open: number[] = [];
  let isRoot = true;
  for (let node = 0; node * 3 < bytes.length; node++) {
    const first = bytes[node * 3] as number;
    const second = bytes[node * 3 + 1] as number;
    if (isRoot) roots.push(node);
    right.push(0);
    if (first === LEAF) {
      feature.push(-1);
      edge.push(((((second << 8) | (bytes[node * 3 + 2] as number)) << 16) >> 16) / LEAF_SCALE);
      // What follows is the right child of the last split that has none yet, or else the next tree.
      const parent = open.pop();
      isRoot = parent === undefined;
      if (parent !== undefined) right[parent] = node + 1;
    } else {
      feature.push(first);
      edge.push(edges[first]?.[second] ?? 0);
      open.push(node);
      isRoot = false;
    }
  }
  return { start, roots, feature, edge, right };
}

/** Boosted decision trees over rows of features. */
export class Trees {
  private readonly open: OpenTrees;

  constructor(trees: PackedTrees | OpenTrees) {
    this.open = 'nodes' in trees ? openTrees(trees) : trees;
  }

  /** Probability for each row of features, `width` values a row. */
  probabilities(rows: Float32Array, width: number): Float32Array {
    const { start, roots, feature, edge, right } = this.open;
    const scores = new Float32Array(width === 0 ? 0 : rows.length / width).fill(start);
    const count = scores.length;
    for (let tree = 0; tree < roots.length; tree++) {
      const root = roots[tree] as number;
      for (let row = 0, offset = 0; row < count; row++, offset += width) {
        let node = root;
        for (let which = feature[node] as number; which >= 0; which = feature[node] as number)
          node =
            (rows[offset + which] as number) <= (edge[node] as number) ? node + 1 : (right[node] as number);
        scores[row] = (scores[row] as number) + (edge[node] as number);
      }
    }
    for (let row = 0; row < count; row++) scores[row] = logistic(scores[row] as number);
    return scores;
  }
}

/** Trees that are unpacked when they are first asked for: a script that starts need not wait for them. */
export function lazily(packed: () => PackedTrees | OpenTrees): () => Trees {
  let trees: Trees | undefined;
  return () => {
    trees ??= new Trees(packed());
    return trees;
  };
}
