import type { Page } from '../page/types.ts';
import data from './data/verdict.json' with { type: 'json' };
import { featuresOf } from './features.ts';
import { type Model, probability } from './model.ts';
import { reasonsFor } from './reasons.ts';
import type { HealthVerdict } from './types.ts';

/** Learnt by `scripts/train-health.ts`. */
const model: Model = data;

/** Decides on the whole page whether it is a health article for lay readers. Pure. */
export function isHealthArticle(page: Page): HealthVerdict {
  const features = featuresOf(page);
  const score = probability(model, features.values);
  const isHealth = score >= model.threshold;
  return { isHealthArticle: isHealth, score, reasons: reasonsFor(model, features, isHealth) };
}
