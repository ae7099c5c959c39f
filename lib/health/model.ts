import { logistic } from '../learnt/linear.ts';
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
  contributions: readonly (readonly [feature: string, amount: number])[];
}

/** Judges a page's features by a model. A feature that is absent counts as 0. */
export function judge(model: Model, values: Readonly<Record<string, number>>): Judgement {
  const { features, weights } = model;
  const own = new Float64Array(features.length);
  const added = new Float64Array(features.length);
  const met = new Uint8Array(features.length);
  const order: number[] = [];
  const note = (place: number, amount: number): void => {
    if (met[place] === 0) order.push(place);
    met[place] = 1;
    added[place] = amount;
  };
  let odds = model.bias;
  for (let place = 0; place < features.length; place++) {
    own[place] = values[features[place] as string] ?? 0;
    const amount = (weights[place] ?? 0) * (own[place] as number);
    odds += amount;
    if (amount !== 0) note(place, amount);
  }
  for (const tree of model.trees) {
    let node = tree;
    let before = mean(node);
    while (typeof node !== 'number') {
      const place: number = node[0];
      node = (own[place] as number) <= node[1] ? node[2] : node[3];
      const after = mean(node);
      note(place, (added[place] as number) + after - before);
      before = after;
    }
    odds += node;
  }
  return {
    probability: logistic(odds),
    contributions: order.map((place) => [features[place] as string, added[place] as number] as const),
  };
}

/** What a tree adds on average over its leaves: enough to say which way a branch leads. */
function mean(tree: Tree): number {
  return typeof tree === 'number' ? tree : (mean(tree[2]) + mean(tree[3])) / 2;
}
