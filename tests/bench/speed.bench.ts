import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SavedPages } from '../../scripts/browser/saved-pages.ts';
import { builtAnalysis } from '../../scripts/build-analysis.ts';
import { webHtml, webRows } from './pages.ts';
import { isHeld } from './split.ts';

/**
 * The whole report against Readability alone: the same pages, the same run, each cold, in a document of its own
 * (`npm run bench -- speed [pages]`). Then the report on one page repeated up to 100,000 nodes.
 */
const COUNT = Number(process.argv[3] ?? 60);
const SIZES = [6_250, 12_500, 25_000, 50_000, 100_000];

const root = join(import.meta.dirname, '../..');
const readability = await readFile(join(root, 'node_modules/@mozilla/readability/Readability.js'), 'utf8');
const script = `${await builtAnalysis()};${readability};globalThis.Readability = Readability;`;

/** Readability empties what it reads, so it gets a copy, made before the clock starts. */
const READABILITY = `(() => {
  const copy = document.cloneNode(true);
  const start = performance.now();
  new Readability(copy).parse();
  return performance.now() - start;
})()`;
const REPORT = `(() => {
  const start = performance.now();
  unvarnished.analyse(document, document.URL, Date.now());
  return performance.now() - start;
})()`;
const grown = (size: number): string => `(() => {
  const part = document.body.cloneNode(true);
  while (document.getElementsByTagName('*').length < ${size}) document.body.append(...part.cloneNode(true).childNodes);
  return ${REPORT};
})()`;

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

const rows = (await webRows()).filter((row) => row.label === 'health' && !row.stripped && !isHeld(row));
if (rows.length === 0) console.log('skipped: ../shared/data is not there');
else {
  const step = Math.max(1, Math.floor(rows.length / COUNT));
  const pages = rows.filter((_, index) => index % step === 0).slice(0, COUNT);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const [index, row] of pages.entries()) {
    const page = { html: await webHtml(row), url: row.url ?? 'https://page.invalid/' };
    // A browser of its own for every few pages would be colder still, yet each document starts with a fresh heap.
    const browser = await SavedPages.open(script);
    const runs = [
      async () => void ours.push(await browser.run<number>(page, REPORT)),
      async () => void theirs.push(await browser.run<number>(page, READABILITY)),
    ];
    for (const run of index % 2 === 0 ? runs : runs.reverse()) await run();
    await browser.close();
  }
  for (const [name, times] of [
    ['report', ours],
    ['Readability', theirs],
  ] as const)
    console.log(
      `${name.padEnd(12)} median ${quantile(times, 0.5)} ms, 90 % under ${quantile(times, 0.9)} ms, most ${quantile(times, 1)} ms (${times.length} pages, cold)`,
    );
  const browser = await SavedPages.open(script);
  const sample = { html: await webHtml(pages[0] as (typeof pages)[0]), url: 'https://page.invalid/' };
  for (const size of SIZES)
    console.log(`${size} elements: ${(await browser.run<number>(sample, grown(size))).toFixed(0)} ms`);
  await browser.close();
}
