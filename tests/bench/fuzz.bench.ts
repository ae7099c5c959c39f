import { fuzz } from './fuzz/run.ts';
import { labelledPages } from './pages.ts';

/** Mutates the labelled pages open to tuning: `npm run bench -- fuzz [documents]`, 10,000 unless told. */
const documents = Number(process.argv[3] ?? 10_000);
const pages = (await labelledPages())
  .filter(({ part }) => part !== 'held')
  .map(({ labels, html }) => ({ url: labels.url, html }));
const start = Date.now();
let failed = 0;
let longest = 0;
for (let from = 0; from < documents; from += 500) {
  const result = await fuzz(pages, from, Math.min(documents, from + 500));
  longest = Math.max(longest, result.longest);
  failed += result.failures.length;
  for (const { seed, what } of result.failures) console.log(`document ${seed}: ${what}`);
  console.error(`${Math.min(documents, from + 500)} of ${documents}`);
}
console.log(
  `${documents} documents from ${pages.length} pages: ${failed} failures, the longest ${longest.toFixed(0)} ms, ${((Date.now() - start) / 1000).toFixed(0)} s`,
);
process.exitCode = failed === 0 ? 0 : 1;
