/** A leaf's addition to the log odds, or `[feature, cut, at or below, above]`; the feature is a place in `features`. */
export type Tree = number | readonly [number, number, Tree, Tree];

/** A line and boosted trees: `bias`, `weights` times the features, and what each tree adds give the log odds. */
export interface Model {
  bias: number;
  /** At or above this probability the answer is yes. */
  threshold: number;
  features: readonly string[];
  /** One for each of `features`. */
  weights: readonly number[];
  trees: readonly Tree[];
}

export interface Judgement {
  /** 0 to 1. */
  probability: number;
  /** What each feature added to the log odds, by its weight and along the paths that were taken. */
  contributions: ReadonlyMap<string, number>;
}

/** Judges a page's features by a model. A feature that is absent counts as 0. */
export function judge(model: Model, values: Readonly<Record<string, number>>): Judgement {
  const contributions = new Map<string, number>();
  let odds = model.bias;
  model.features.forEach((feature, place) => {
    const amount = (model.weights[place] ?? 0) * (values[feature] ?? 0);
    odds += amount;
    if (amount !== 0) contributions.set(feature, amount);
  });
  for (const tree of model.trees) {
    let node = tree;
    while (typeof node !== 'number') {
      const [place, cut, below, above]: readonly [number, number, Tree, Tree] = node;
      const feature = model.features[place] ?? '';
      const next: Tree = (values[feature] ?? 0) <= cut ? below : above;
      contributions.set(feature, (contributions.get(feature) ?? 0) + mean(next) - mean(node));
      node = next;
    }
    odds += node;
  }
  return { probability: 1 / (1 + Math.exp(-odds)), contributions };
}

/** What a tree adds on average over its leaves: enough to say which way a branch leads. */
function mean(tree: Tree): number {
  return typeof tree === 'number' ? tree : (mean(tree[2]) + mean(tree[3])) / 2;
}
