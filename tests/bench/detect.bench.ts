import { SavedPages } from '../../scripts/browser/saved-pages.ts';
import { builtDetect } from '../../scripts/build-analysis.ts';
import { type SavedCase, savedCases } from '../../scripts/health/saved-cases.ts';
import { RELABELLED } from './relabelled.ts';

/**
 * The quick look over live pages in Chromium: what it passes on, and on pages that are no health article what it costs,
 * each in a process of its own, beside a bare walk over all text nodes of the same page in the same run; which of the two
 * goes first alternates, for the first warms the tree. `npm run bench -- detect [number of not pages]`.
 */
const MEASURE = `(() => {
  const walk = () => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.data.length;
    globalThis.unvarnishedLength = length;
    return performance.now() - start;
  };
  let answer;
  const look = () => {
    const start = performance.now();
    answer = unvarnished.looksLikeHealthArticle(document);
    return performance.now() - start;
  };
  const times = TURN ? [walk(), look()] : [look(), walk()].reverse();
  return { answer, walk: times[0], look: times[1] };
})()`;

interface Outcome {
  answer: boolean;
  walk: number;
  look: number;
}

const verbose = process.argv.includes('--verbose');
const wanted = Number(process.argv[3]) || Number.POSITIVE_INFINITY;
const all = await savedCases();
const LABELLED = new Set(['shared', 'dev', 'held']);
const plain = all.filter(({ isHealth, set }) => !isHealth && !LABELLED.has(set));
const step = Math.max(1, Math.floor(plain.length / wanted));
const chosen = new Set(plain.filter((_, index) => index % step === 0));
const cases = all.filter((item) => item.isHealth || LABELLED.has(item.set) || chosen.has(item));

const browser = await SavedPages.open(await builtDetect());
const results: (SavedCase & Outcome & { load: number })[] = [];
for (const item of cases) {
  const expression = MEASURE.replace('TURN', String(results.length % 2 === 0));
  const page = { url: item.url, html: await item.html() };
  if (chosen.has(item)) {
    const { value, loadMs } = await browser.runCold<Outcome>(page, expression);
    results.push({ ...item, ...value, load: loadMs });
  } else results.push({ ...item, ...(await browser.run<Outcome>(page, expression)), load: 0 });
  if (verbose && !item.held && item.isHealth && !results.at(-1)?.answer)
    console.log(`missed ${item.id} ${item.url}`);
}
await browser.close();

for (const set of ['web', 'labelled'])
  for (const held of [false, true]) {
    const part = results.filter(
      (item) => LABELLED.has(item.set) === (set === 'labelled') && item.held === held,
    );
    const right = part.filter(({ id }) => !RELABELLED.has(id));
    console.log(
      `${set}, ${held ? 'held back' : 'tuned on'}: recall ${passed(part, true)}, without wrong labels ${passed(right, true)}; passed of the not pages ${passed(part, false)}`,
    );
  }
const not = results.filter(({ isHealth, set }) => !isHealth && !LABELLED.has(set));
const sorted = (part: 'walk' | 'look' | 'load'): number[] =>
  not.map((item) => item[part]).sort((a, b) => a - b);
const at = (list: readonly number[], share: number): number => list[Math.floor(list.length * share)] ?? 0;
const mean = (list: readonly number[]): number => list.reduce((sum, time) => sum + time, 0) / list.length;
console.log(`on ${not.length} not pages, ms     median  95 %  mean`);
const [walks, looks] = [sorted('walk'), sorted('look')];
for (const [name, list] of [
  ['bare walk      ', walks],
  ['quick look     ', looks],
  ['reading it in  ', sorted('load')],
] as const)
  console.log(
    `${name}            ${at(list, 0.5).toFixed(2)}    ${at(list, 0.95).toFixed(2)}  ${mean(list).toFixed(2)}`,
  );
console.log(`look to walk, medians      ${(at(looks, 0.5) / at(walks, 0.5)).toFixed(2)}`);

function passed(part: readonly (SavedCase & Outcome)[], isHealth: boolean): string {
  const all = part.filter((item) => item.isHealth === isHealth);
  const yes = all.filter(({ answer }) => answer).length;
  return `${yes} / ${all.length} (${((100 * yes) / Math.max(1, all.length)).toFixed(1)} %)`;
}
