import type { PackedTrees } from '../../lib/learnt/trees.ts';
import type { TreeNode } from './gbdt.ts';

/** Packs trees for shipping; see `PackedTrees`. Only edges that a tree uses are kept. */
export function pack(start: number, trees: readonly TreeNode[], edges: readonly Float64Array[]): PackedTrees {
  const used = edges.map(() => new Set<number>());
  const visit = (node: TreeNode, enter: (node: TreeNode) => void): void => {
    enter(node);
    if (node.left && node.right) {
      visit(node.left, enter);
      visit(node.right, enter);
    }
  };
  for (const tree of trees) visit(tree, ({ feature, bin }) => feature >= 0 && used[feature]?.add(bin));
  const order = used.map((set) => [...set].sort((a, b) => a - b));
  const bytes: number[] = [];
  for (const tree of trees)
    visit(tree, ({ feature, bin, value }) => {
      if (feature >= 0) bytes.push(feature, (order[feature] as number[]).indexOf(bin), 0);
      else {
        const whole = Math.max(-32_768, Math.min(32_767, Math.round(value * 1_000))) & 0xffff;
        bytes.push(255, whole >> 8, whole & 255);
      }
    });
  return {
    start: Number(start.toFixed(4)),
    edges: order.map((bins, feature) => bins.map((bin) => edges[feature]?.[bin] ?? 0)),
    nodes: Buffer.from(bytes).toString('base64'),
  };
}
