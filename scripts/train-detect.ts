import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countHead, countWhole, type Head } from '../lib/health/glance.ts';
import { type Weights, weigh } from '../lib/learnt/linear.ts';
import { RELABELLED } from '../tests/bench/relabelled.ts';
import { SavedPages } from './browser/saved-pages.ts';
import { builtDetect } from './build-analysis.ts';
import { contrastPages, htmlOf } from './health/contrast.ts';
import { foldOf, groupOf } from './health/folds.ts';
import { type SavedCase, savedCases } from './health/saved-cases.ts';
import { type Example, fitLogistic } from './learning/logistic.ts';

/**
 * Learns the weights of `detect` and writes them to `lib/health/data/detect.json`: `npx tsx scripts/train-detect.ts`. It
 * learns from the pages that are not held back, loaded in Chromium and read by `detect`'s own code. With `--folds` it
 * writes nothing, but learns five times without a fifth of the sites and prints how those come out.
 */
const PENALTY = 20;
/** Missing a health page costs more than reading another page in vain. */
const HEALTH_WEIGHT = 8;
const HAND_WEIGHT = 3;
/** Pages written for contrast are full of words; real ones say less. */
const CONTRAST_WEIGHT = 0.3;
/** Of the log odds tried over folds those that miss no more than one health page in a hundred; see `--folds`. */
const NO = -2.2;
const YES = 4;
const LINE = -0.35;
const FOLDS = 5;

interface Seen {
  head: Head;
  sample: string;
}
interface Variant {
  head: readonly number[];
  whole: readonly number[];
}
interface Row {
  group: string;
  set: string;
  /** With the page's address, and without. */
  variants: readonly [Variant, Variant];
  isHealth: boolean;
  weight: number;
}

const rows = await read();
if (process.argv.includes('--folds')) printFolds();
else {
  const head = lineOf(rows, 'head');
  const whole = lineOf(rows, 'whole');
  const model = { head, no: NO, yes: YES, whole: { ...whole, bias: round(whole.bias - LINE) } };
  await writeFile(join(import.meta.dirname, '../lib/health/data/detect.json'), `${JSON.stringify(model)}\n`);
  console.log(`${rows.length} pages, ${head.weights.length} and ${whole.weights.length} weights`);
}

async function read(): Promise<Row[]> {
  const cases = (await savedCases()).filter(({ id, held }) => !held && !RELABELLED.has(id));
  if (cases.length === 0) throw new Error('Nothing to learn from: ../shared/data is absent.');
  const byHand = ({ set }: SavedCase): boolean => set === 'shared' || set === 'dev';
  // Pages on other matters in the words of health are for the full verdict to tell; here they would cost recall.
  const inputs = cases
    .filter((item) => item.isHealth || !byHand(item))
    .map((item) => ({ ...item, weight: byHand(item) ? HAND_WEIGHT : 1 }));
  for (const { id, isHealth, page } of (await contrastPages()).filter((item) => item.isHealth)) {
    const html = async (): Promise<Buffer> => Buffer.from(htmlOf(page));
    inputs.push({ id, url: page.url, isHealth, held: false, set: 'contrast', html, weight: CONTRAST_WEIGHT });
  }
  const browser = await SavedPages.open(await builtDetect());
  const found: Row[] = [];
  const work = async (): Promise<void> => {
    for (let next = inputs.pop(); next; next = inputs.pop()) {
      const { url, html, isHealth, weight } = next;
      const seen = await browser.run<Seen>({ url, html: await html() }, 'unvarnished.glance(document)');
      found.push({
        group: groupOf(next),
        set: next.set,
        variants: [variant(seen), variant({ ...seen, head: { ...seen.head, address: '' } })],
        isHealth,
        weight: isHealth ? weight * HEALTH_WEIGHT : weight,
      });
    }
  };
  await Promise.all([work(), work()]).finally(() => browser.close());
  return found;
}

function variant({ head, sample }: Seen): Variant {
  const counted = countHead(head);
  return { head: counted.values, whole: countWhole(counted, sample) };
}

function lineOf(all: readonly Row[], part: keyof Variant): Weights {
  const examples = all.flatMap(({ variants, isHealth, weight }) =>
    variants.map((variant): Example => ({ values: variant[part], positive: isHealth, weight: weight / 2 })),
  );
  const { bias, weights } = fitLogistic(examples, PENALTY);
  return { bias: round(bias), weights: weights.map(round) };
}

function printFolds(): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = rows.filter(({ group }) => foldOf(group, FOLDS) !== fold);
    const head = lineOf(rest, 'head');
    const whole = lineOf(rest, 'whole');
    return rows
      .filter(({ group }) => foldOf(group, FOLDS) === fold)
      .map((row) => ({
        ...row,
        first: weigh(row.variants[0].head, head),
        second: weigh(row.variants[0].whole, whole),
      }));
  }).flat();
  console.log('no, line: passed / not, missed / health, decided by the head');
  for (const [name, part] of [
    ['saved', judged.filter(({ set }) => set !== 'contrast')],
    ['contrast', judged.filter(({ set }) => set === 'contrast')],
  ] as const)
    for (const no of [-3, -2.5, -2.2, -2, -1.5])
      for (const line of [-0.8, -0.5, -0.35, -0.2, 0]) {
        const passes = ({ first, second }: { first: number; second: number }): boolean =>
          first > YES || (first >= no && second >= line);
        const health = part.filter(({ isHealth }) => isHealth);
        const not = part.filter(({ isHealth }) => !isHealth);
        const byHead = not.filter(({ first }) => first < no).length;
        console.log(
          `${name} ${no}, ${line}: ${not.filter(passes).length} / ${not.length}, ${health.filter((row) => !passes(row)).length} / ${health.length}, ${byHead}`,
        );
      }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
