import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Glance, glanceValues } from '../lib/health/glance.ts';
import type { Page } from '../lib/page/types.ts';
import { RELABELLED } from '../tests/bench/relabelled.ts';
import type { Example } from './health/boost.ts';
import { contrastPages } from './health/contrast.ts';
import { samples } from './health/examples.ts';
import { fitLogistic } from './health/logistic.ts';

/**
 * Learns the weights of `detect` from the pages that are not held back, and writes them to
 * `lib/health/data/detect.json`: `npx tsx scripts/train-detect.ts`. It learns from pages as they were read, cut down to
 * what `detect` would see of them; `npm run bench -- detect-cost` then runs it over live pages.
 */
const PENALTY = 50;
/** Missing a health page costs more than reading another page in vain. */
const HEALTH_WEIGHT = 4;
const HAND_WEIGHT = 3;
/** Log odds from which a page passes: below even, where folds by site lost no health page. */
const LINE = -1;
/** As in `lib/health/detect.ts`. */
const MAX_SAMPLE = 2_400;
const MAX_PIECE = 240;
const SHORTEST = 60;

const learnt: { page: Page; isHealth: boolean; weight: number }[] = [];
for (const { id, set, held, label, page } of await samples()) {
  if (held || label === 'borderline' || RELABELLED.has(id)) continue;
  const isHealth = label === 'health';
  const base = set === 'shared' || set === 'dev' ? HAND_WEIGHT : 1;
  learnt.push({ page, isHealth, weight: isHealth ? base * HEALTH_WEIGHT : base });
}
if (learnt.length === 0) throw new Error('Nothing to learn from: ../shared/data is absent.');
for (const { page, isHealth } of await contrastPages())
  learnt.push({ page, isHealth, weight: isHealth ? HEALTH_WEIGHT : 1 });

const values = learnt.map(({ page }) => glanceValues(glanceOf(page)));
const names = Object.keys(values[0] ?? {});
const examples = learnt.map(
  ({ isHealth, weight }, index): Example => ({
    values: names.map((name) => values[index]?.[name] ?? 0),
    isHealth,
    weight,
  }),
);
const { bias, weights } = fitLogistic(examples, PENALTY);
const round = (value: number): number => Math.round(value * 100) / 100;
const model = {
  bias: round(bias - LINE),
  weights: Object.fromEntries(names.map((name, index) => [name, round(weights[index] as number)])),
};
await writeFile(join(import.meta.dirname, '../lib/health/data/detect.json'), `${JSON.stringify(model)}\n`);
console.log(`${learnt.length} pages, ${names.length} weights`);

function glanceOf({ url, blocks, metadata }: Page): Glance {
  const meta = (name: string): string => metadata.meta.get(name)?.[0]?.slice(0, 400) ?? '';
  const headings = blocks.filter(({ kind, level }) => kind === 'heading' && level <= 3).slice(0, 30);
  const [first, ...others] = headings.map(({ text }) => text.slice(0, 200));
  let sample = '';
  for (const { text } of blocks)
    if (sample.length < MAX_SAMPLE && (text.length >= SHORTEST || /[\u3400-\u9fff]{20}/.test(text)))
      sample += ` ${text.slice(0, MAX_PIECE)}`;
  return {
    title: `${metadata.title} ${first ?? ''}`,
    address: url,
    outline: `${meta('description')} ${meta('keywords')} ${others.join(' ')}`,
    sample,
    data: `${meta('og:type')} ${JSON.stringify(metadata.jsonLd).slice(0, 3_000)}`,
  };
}
