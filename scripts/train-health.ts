import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { featuresOf } from '../lib/health/features.ts';
import type { Tree } from '../lib/health/model.ts';
import { RELABELLED } from '../tests/bench/relabelled.ts';
import { boost, type Example } from './health/boost.ts';
import { contrastPages } from './health/contrast.ts';
import { NO_ADDRESS, samples } from './health/examples.ts';

/**
 * Learns the health verdict from the pages that are not held back, and writes it to `lib/health/data/verdict.json`:
 * `npx tsx scripts/train-health.ts`.
 */
const GROWTH = { trees: 260, depth: 3, rate: 0.12, rows: 0.5, columns: 0.1, least: 8, seed: 7 };
/** Folds by site found as many pages right from 0.3 to 0.4; a wrong yes is worse than a wrong no. */
const THRESHOLD = 0.4;
/** Pages of today and those labelled by hand speak for more than the caches of 2009 and 2012. */
const HAND_WEIGHT = 3;
const CONTRAST_WEIGHT = 5;
const FRESH_HEALTH_WEIGHT = 2;
/** Pages written for contrast say nothing of how long or how linked a page is. */
const FORM = /^shape:(?:prose|proseShare|paragraph|sentences|headings|links|questions|controls)$/;

type Values = Record<string, number>;
interface Row {
  variants: Values[];
  isHealth: boolean;
  weight: number;
}

const rows: Row[] = [];
for (const { id, set, label, held, page } of await samples()) {
  if (held || label === 'borderline' || RELABELLED.has(id)) continue;
  const isHealth = label === 'health';
  const weight =
    set === 'shared' || set === 'dev' ? HAND_WEIGHT : set === 'wcxb' && isHealth ? FRESH_HEALTH_WEIGHT : 1;
  // A page must be known without its address too.
  const variants = [featuresOf(page).values, featuresOf({ ...page, url: NO_ADDRESS }).values];
  rows.push({ variants, isHealth, weight });
}
if (rows.length === 0) throw new Error('Nothing to learn from: ../shared/data is absent.');
const usual = meanForm(rows.filter(({ isHealth }) => isHealth).map(({ variants }) => variants[0] as Values));
for (const { isHealth, page } of await contrastPages()) {
  const variants = [{ ...featuresOf(page).values, ...usual }];
  rows.push({ variants, isHealth, weight: CONTRAST_WEIGHT });
}

const names = Object.keys(rows[0]?.variants[0] ?? {}).sort();
const examples = rows.flatMap(({ variants, isHealth, weight }) =>
  variants.map(
    (values): Example => ({
      values: names.map((name) => values[name] ?? 0),
      isHealth,
      weight: weight / variants.length,
    }),
  ),
);
const { bias, trees } = boost(examples, GROWTH);
const used = new Set(trees.flatMap(featuresIn));
const features = names.filter((_, place) => used.has(place));
const model = { bias: round(bias), threshold: THRESHOLD, features, trees: trees.map(compact) };
await writeFile(join(import.meta.dirname, '../lib/health/data/verdict.json'), `${JSON.stringify(model)}\n`);
console.log(`${rows.length} pages, ${features.length} features, ${trees.length} trees`);

function meanForm(all: readonly Values[]): Values {
  const form = Object.keys(all[0] ?? {}).filter((name) => FORM.test(name));
  return Object.fromEntries(
    form.map((name) => [name, all.reduce((sum, values) => sum + (values[name] ?? 0), 0) / all.length]),
  );
}

function featuresIn(tree: Tree): number[] {
  return typeof tree === 'number' ? [] : [tree[0], ...featuresIn(tree[2]), ...featuresIn(tree[3])];
}

/** The tree over the features that are used at all, rounded. */
function compact(tree: Tree): Tree {
  if (typeof tree === 'number') return round(tree);
  return [features.indexOf(names[tree[0]] as string), tree[1], compact(tree[2]), compact(tree[3])];
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
