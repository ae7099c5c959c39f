import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SavedPages } from '../../scripts/browser/saved-pages.ts';
import { builtAnalysis } from '../../scripts/build-analysis.ts';
import { webHtml, webRows } from './pages.ts';
import { isHeld } from './split.ts';

/**
 * The whole report against Readability alone: the same pages, the same run (`npm run bench -- speed [pages]`), and where
 * the time goes. Cold for both: a process of its own for each page and script, everything run for the first time, so that
 * compiling functions and patterns and unpacking tables count. What it takes to read the script in and evaluate it, before
 * the page is there, is given apart. Then the report on one page repeated up to 100,000 nodes.
 */
const COUNT = Number(process.argv[3] ?? 60);
const SIZES = [6_250, 12_500, 25_000, 50_000, 100_000];

const root = join(import.meta.dirname, '../..');
const readability = await readFile(join(root, 'node_modules/@mozilla/readability/Readability.js'), 'utf8');
const script = await builtAnalysis();

/** Readability empties what it reads, so it gets a copy, made before the clock starts. */
const READABILITY = `(() => {
  const copy = document.cloneNode(true);
  const start = performance.now();
  new Readability(copy).parse();
  return performance.now() - start;
})()`;
const STEPS = `(() => {
  const times = {};
  const timed = (name, step) => {
    const start = performance.now();
    const value = step();
    times[name] = performance.now() - start;
    return value;
  };
  const { page } = timed('read', () => unvarnished.readPage(document, document.URL));
  timed('verdict', () => unvarnished.isHealthArticle(page));
  const article = timed('article', () => unvarnished.findArticle(page));
  const plan = timed('passages', () => unvarnished.planRemovals(page, article));
  timed('notice', () => unvarnished.checkEvidence(page, article, plan, Date.now()));
  timed('topics', () => unvarnished.matchTopics(page, article, plan));
  timed('text', () => unvarnished.composeText(page, article, plan));
  return times;
})()`;
const grown = (size: number): string => `(() => {
  const part = document.body.cloneNode(true);
  while (document.getElementsByTagName('*').length < ${size}) document.body.append(...part.cloneNode(true).childNodes);
  const start = performance.now();
  unvarnished.analyse(document, document.URL, Date.now());
  return performance.now() - start;
})()`;

type Times = Readonly<Record<string, number>>;
const READING = ['read', 'article'];

function sumOf(times: Times, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (times[name] ?? 0), 0);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function print(name: string, values: readonly number[], measure: number): void {
  const median = quantile(values, 0.5);
  console.log(
    `${name.padEnd(16)} median ${median.toFixed(1).padStart(6)} ms = ${(median / measure).toFixed(2).padStart(5)} x Readability; 90 % under ${quantile(values, 0.9).toFixed(1)} ms, most ${quantile(values, 1).toFixed(1)} ms`,
  );
}

const rows = (await webRows()).filter((row) => row.label === 'health' && !row.stripped && !isHeld(row));
if (rows.length === 0) console.log('skipped: ../shared/data is not there');
else {
  const step = Math.max(1, Math.floor(rows.length / COUNT));
  const pages = rows.filter((_, index) => index % step === 0).slice(0, COUNT);
  const ours: Times[] = [];
  const theirs: Times[] = [];
  const own = await SavedPages.open(script);
  const peer = await SavedPages.open(`${readability};globalThis.Readability = Readability;`);
  for (const [index, row] of pages.entries()) {
    const page = { html: await webHtml(row), url: row.url ?? 'https://page.invalid/' };
    const runs = [
      async () => {
        const { value, loadMs } = await own.runCold<Times>(page, STEPS);
        ours.push({ ...value, loading: loadMs });
      },
      async () => {
        const { value, loadMs } = await peer.runCold<number>(page, READABILITY);
        theirs.push({ run: value, loading: loadMs });
      },
    ];
    for (const run of index % 2 === 0 ? runs : runs.reverse()) await run();
  }
  await peer.close();
  const times = theirs.map(({ run = 0 }) => run);
  const measure = quantile(times, 0.5);
  const steps = Object.keys(ours[0] ?? {}).filter((name) => name !== 'loading');
  const report = ours.map((one) => sumOf(one, steps));
  console.log(`${theirs.length} pages, cold`);
  print('Readability', times, measure);
  print('report', report, measure);
  print(
    'read + article',
    ours.map((one) => sumOf(one, READING)),
    measure,
  );
  for (const name of steps)
    print(
      `  ${name}`,
      ours.map((one) => one[name] ?? 0),
      measure,
    );
  const loading = theirs.map((one) => one.loading ?? 0);
  const withLoading = quantile(
    times.map((time, index) => time + (loading[index] ?? 0)),
    0.5,
  );
  console.log('and reading in the script:');
  print(
    'Readability',
    times.map((time, index) => time + (loading[index] ?? 0)),
    withLoading,
  );
  print(
    'report',
    report.map((time, index) => time + (ours[index]?.loading ?? 0)),
    withLoading,
  );
  print(
    '  script alone',
    ours.map((one) => one.loading ?? 0),
    withLoading,
  );
  await own.close();
  const browser = await SavedPages.open(script);
  const sample = { html: await webHtml(pages[0] as (typeof pages)[0]), url: 'https://page.invalid/' };
  for (const size of SIZES)
    console.log(`${size} elements: ${(await browser.run<number>(sample, grown(size))).toFixed(0)} ms`);
  await browser.close();
}
