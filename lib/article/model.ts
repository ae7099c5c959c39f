/** Trees as they are shipped; `scripts/train-article.ts` writes them. */
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

const LEAF = 255;
const LEAF_SCALE = 1_000;

/** Boosted decision trees over rows of features. */
export class Trees {
  private readonly feature: Int16Array;
  private readonly edge: Float64Array;
  /** Node to go to when the value is above the edge; the left one follows its parent. */
  private readonly right: Int32Array;
  private readonly roots: number[] = [];
  private readonly start: number;

  constructor({ start, edges, nodes }: PackedTrees) {
    const bytes = atob(nodes);
    const count = bytes.length / 3;
    this.start = start;
    this.feature = new Int16Array(count);
    this.edge = new Float64Array(count);
    this.right = new Int32Array(count);
    const open: number[] = [];
    let isRoot = true;
    for (let node = 0; node < count; node++) {
      const first = bytes.charCodeAt(node * 3);
      const second = bytes.charCodeAt(node * 3 + 1);
      if (isRoot) this.roots.push(node);
      if (first === LEAF) {
        this.feature[node] = -1;
        this.edge[node] = ((((second << 8) | bytes.charCodeAt(node * 3 + 2)) << 16) >> 16) / LEAF_SCALE;
        // What follows is the right child of the last split that has none yet, or else the next tree.
        const parent = open.pop();
        isRoot = parent === undefined;
        if (parent !== undefined) this.right[parent] = node + 1;
      } else {
        this.feature[node] = first;
        this.edge[node] = edges[first]?.[second] ?? 0;
        open.push(node);
        isRoot = false;
      }
    }
  }

  /** Probability for each row of features, `width` values a row. */
  probabilities(rows: Float32Array, width: number): Float32Array {
    const { feature, edge, right } = this;
    const scores = new Float32Array(width === 0 ? 0 : rows.length / width).fill(this.start);
    for (const root of this.roots)
      for (let row = 0, offset = 0; row < scores.length; row++, offset += width) {
        let node = root;
        for (let which = feature[node] as number; which >= 0; which = feature[node] as number)
          node =
            (rows[offset + which] as number) <= (edge[node] as number) ? node + 1 : (right[node] as number);
        scores[row] = (scores[row] as number) + (edge[node] as number);
      }
    return scores.map((score) => 1 / (1 + Math.exp(-score)));
  }
}
