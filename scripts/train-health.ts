import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Sample, samples, valuesOf } from './health/examples.ts';
import { type Example, fitLogistic } from './health/logistic.ts';

/**
 * Learns the weights of the health verdict from the pages that are not held back, and writes them to
 * `lib/health/data/verdict.json`: `npx tsx scripts/train-health.ts`.
 */
const PENALTY = 50;
const THRESHOLD = 0.5;
/** Pages of today, and those labelled by hand, speak for more than the caches of 2009 and 2012. */
const WEIGHT: Readonly<Record<string, number>> = { shared: 2, dev: 2 };
const FRESH_HEALTH_WEIGHT = 2;
/** Weights closer to nothing than this are left out. */
const FLOOR = 0.005;

const tuning = (await samples()).filter(({ held, label }) => !held && label !== 'borderline');
if (tuning.length === 0) throw new Error('Nothing to learn from: ../shared/data is absent.');
const rows = tuning.map((sample) => ({ sample, variants: valuesOf(sample.page) }));
const names = Object.keys(rows[0]?.variants[0] ?? {}).sort();
const examples = rows.flatMap(({ sample, variants }) =>
  variants.map(
    (values): Example => ({
      values: names.map((name) => values[name] ?? 0),
      isHealth: sample.label === 'health',
      weight: weightOf(sample) / variants.length,
    }),
  ),
);
const { bias, weights } = fitLogistic(examples, PENALTY);
const entries = names
  .map((name, index) => [name, round(weights[index] as number)] as const)
  .filter(([, weight]) => Math.abs(weight) >= FLOOR);
const model = { bias: round(bias), threshold: THRESHOLD, weights: Object.fromEntries(entries) };
await writeFile(
  join(import.meta.dirname, '../lib/health/data/verdict.json'),
  `${JSON.stringify(model, null, 1)}\n`,
);
console.log(`${tuning.length} pages, ${entries.length} weights`);

function weightOf({ set, label }: Sample): number {
  return WEIGHT[set] ?? (set === 'wcxb' && label === 'health' ? FRESH_HEALTH_WEIGHT : 1);
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
