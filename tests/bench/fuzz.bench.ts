import { fuzz } from './fuzz/run.ts';
import { labelledPages } from './pages.ts';

/** Mutates the labelled pages open to tuning: `npm run bench -- fuzz [up to] [from]`, documents 0 to 10,000 unless told. */
const documents = Number(process.argv[3] ?? 10_000);
const first = Number(process.argv[4] ?? 0);
const pages = (await labelledPages())
  .filter(({ part }) => part !== 'held')
  .map(({ labels, html }) => ({ url: labels.url, html }));
/** Documents after which a new browser goes on. */
const PART = 2_000;
const start = Date.now();
let failed = 0;
let longest = 0;
for (let from = first; from < documents; from += PART) {
  const result = await fuzz(pages, from, Math.min(documents, from + PART));
  longest = Math.max(longest, result.longest);
  failed += result.failures.length;
  for (const { seed, what } of result.failures) console.log(`document ${seed}: ${what}`);
  console.error(`${Math.min(documents, from + PART)} of ${documents}`);
}
console.log(
  `${documents - first} documents from ${pages.length} pages: ${failed} failures, the longest ${longest.toFixed(0)} ms, ${((Date.now() - start) / 1000).toFixed(0)} s`,
);
process.exitCode = failed === 0 ? 0 : 1;
