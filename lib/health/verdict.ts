import type { Page } from '../page/types.ts';
import data from './data/verdict.json' with { type: 'json' };
import { featuresOf } from './features.ts';
import { judge, type Model, type Tree } from './model.ts';
import { reasonsFor } from './reasons.ts';
import type { HealthVerdict } from './types.ts';

/** Learnt by `scripts/train-health.ts`. JSON has no tuples, hence the cast. */
const model: Model = { ...data, trees: data.trees as unknown as readonly Tree[] };

/** Decides on the whole page whether it is a health article for lay readers. Pure. */
export function isHealthArticle(page: Page): HealthVerdict {
  const features = featuresOf(page);
  const judgement = judge(model, features.values);
  const isHealth = judgement.probability >= model.threshold;
  return {
    isHealthArticle: isHealth,
    score: judgement.probability,
    reasons: reasonsFor(judgement, features, isHealth),
  };
}
