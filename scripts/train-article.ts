import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { featuresOf, type Matrix } from '../lib/article/features/matrix.ts';
import type { OddsTables } from '../lib/article/features/odds.ts';
import { logistic } from '../lib/learnt/linear.ts';
import { words } from '../tests/bench/compare.ts';
import { type Example, examples, FOLDS } from './article/examples.ts';
import { learnOdds } from './article/odds.ts';
import { bin, binEdges, type Options, type TreeNode, train } from './learning/gbdt.ts';
import { pack } from './learning/pack.ts';

/**
 * Learns what `lib/article/data` holds, from ../shared/data and our own pages that are open to tuning:
 * `npx tsx scripts/train-article.ts`. The tables of odds that a page's
 * features are made with while learning are those that its site had no part in (five folds by site), and so are the
 * figures that it prints; `--no-check` leaves these out, which takes a sixth of the time.
 */
const OPTIONS: Options = {
  trees: 200,
  leaves: 16,
  rate: 0.09,
  columns: 0.35,
  rows: 0.7,
  least: 80,
  lambda: 80,
  seed: 1,
};

const isChecked = !process.argv.includes('--no-check');
const all = await examples();
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
const log = (text: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
log(`${all.length} pages`);

const odds = learnOdds(all);
const oddsWithout = folds.map((fold) => learnOdds(all.filter((example) => example.fold !== fold)));
log(`${Object.keys(odds.names).length} names, ${Object.keys(odds.words).length} words`);

const matrices = all.map(({ page, titleBlock, fold }) =>
  featuresOf(page, titleBlock, oddsWithout[fold] as OddsTables),
);
const starts: number[] = [];
let count = 0;
for (const { page } of all) {
  starts.push(count);
  count += page.blocks.length;
}
const width = (matrices[0] as Matrix).width;
const labels = new Float32Array(count);
const weights = new Float32Array(count);
const foldOf = new Uint8Array(count);
const base = new Float32Array(count * width);
all.forEach(({ targets, fold }, item) => {
  const start = starts[item] as number;
  base.set((matrices[item] as Matrix).rows, start * width);
  targets.forEach(({ label, weight }, index) => {
    labels[start + index] = label;
    weights[start + index] = weight;
    foldOf[start + index] = fold;
  });
});
log(`${count} blocks, ${width} features`);

const model = crossTrain(width, (row, feature) => base[row * width + feature] as number, OPTIONS);
if (isChecked) report('cross-validated', model.likely);
if (isChecked && process.argv.includes('--verbose')) worst(model.likely);
const data = join(import.meta.dirname, '../lib/article/data');
await writeFile(join(data, 'odds.json'), `${JSON.stringify(odds)}\n`);
await writeFile(join(data, 'model.json'), `${JSON.stringify(model.packed)}\n`);

/** Trains once a fold for probabilities by models that have not seen the site, and once on everything to ship. */
function crossTrain(features: number, value: (row: number, feature: number) => number, options: Options) {
  const edges = binEdges(features, count, value);
  const binned = bin(edges, count, value);
  const likely = new Float32Array(count);
  for (const fold of isChecked ? folds : []) {
    const model = train(
      binned,
      labels,
      weights.map((weight, row) => (foldOf[row] === fold ? 0 : weight)),
      options,
    );
    for (let row = 0; row < count; row++)
      if (foldOf[row] === fold) likely[row] = probability(model.start, model.trees, binned, row);
    log(`fold ${fold}`);
  }
  const model = train(binned, labels, weights, options);
  return { likely, packed: pack(model.start, model.trees, edges) };
}

function probability(
  start: number,
  trees: readonly TreeNode[],
  { columns }: { columns: readonly Uint8Array[] },
  row: number,
): number {
  let score = start;
  for (const root of trees) {
    let node = root;
    while (node.left && node.right)
      node = ((columns[node.feature] as Uint8Array)[row] as number) <= node.bin ? node.left : node.right;
    score += node.value;
  }
  return logistic(score);
}

/** Prints word F1 by kind of page for a few thresholds. */
function report(name: string, likely: Float32Array): void {
  for (const threshold of [0.35, 0.42, 0.5]) {
    const sums = new Map<string, number[]>();
    all.forEach((example, item) => {
      const score = f1(
        example,
        likely.subarray(starts[item], (starts[item] as number) + example.page.blocks.length),
        threshold,
      );
      for (const key of example.kind === 'labelled' ? ['labelled'] : [example.kind, 'all'])
        sums.set(key, [...(sums.get(key) ?? []), score]);
    });
    const line = [...sums].map(
      ([kind, list]) => `${kind} ${(list.reduce((a, b) => a + b, 0) / list.length).toFixed(4)}`,
    );
    log(`${name} at ${threshold}: ${line.join('  ')}`);
  }
}

/** Lists the pages that a model that has not seen their site finds hardest. */
function worst(likely: Float32Array): void {
  const scores = all.map((example, item) => {
    const own = likely.subarray(starts[item], (starts[item] as number) + example.page.blocks.length);
    return { example, score: f1(example, own, 0.45) };
  });
  for (const { example, score } of scores.sort((a, b) => a.score - b.score).slice(0, 80))
    log(`${score.toFixed(3)} ${example.kind} ${example.id} ${example.page.url}`);
}

function f1({ page, titleBlock, mainText }: Example, likely: Float32Array, threshold: number): number {
  const found = page.blocks.filter(
    (_, index) => index !== titleBlock && (likely[index] as number) >= threshold,
  );
  const counts = new Map<string, number>();
  const text = words(mainText);
  for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  const own = found.flatMap((block) => words(block.text));
  let common = 0;
  for (const word of own) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common++;
      counts.set(word, left - 1);
    }
  }
  return own.length + text.length === 0 ? 0 : (2 * common) / (own.length + text.length);
}
