import { findArticle } from '../../lib/article/find.ts';
import type { Page } from '../../lib/page/types.ts';
import { planRemovals } from '../../lib/passages/plan.ts';
import { analysePage } from '../../lib/report/analyse-page.ts';
import { ComparedText, words } from './compare.ts';
import { type Labels, labelledPages, readPages } from './pages.ts';
import { benchPeers } from './passages/peers.ts';
import { benchReliable } from './passages/reliable.ts';

/**
 * What the clean text keeps and loses on the labelled pages: `npm run bench -- passages [--verbose] [--read] [--quick] [id …]`.
 * Columns: keep and safety strings kept; remove strings gone: all, sentences inside the article, blocks around it. Beside
 * it the peers on the same pages, and what is taken out of reliable pages of the web set (`--read` shows every one);
 * `--quick` leaves both out.
 */
const verbose = process.argv.includes('--verbose');
const only = process.argv.slice(3).filter((word) => !word.startsWith('--'));
const pages = (await labelledPages()).filter(({ id }) => only.length === 0 || only.includes(id));
const read = await readPages(
  pages.map(({ id, part, labels, html }) => ({ id: `${part}/${id}`, url: labels.url, html })),
);
const totals = new Map<string, number[]>();
let planning = 0;
let finding = 0;

console.log('page                              keep  safety remove inside around');
for (const { id, part, labels } of pages) {
  const page = read.get(`${part}/${id}`);
  if (!page || !labels.healthArticle) continue;
  time(page);
  const report = analysePage(page, Date.now());
  const text = new ComparedText(`${report.article.title}\n${report.article.text}`);
  const lost = labels.keep.filter((label) => !text.keeps(label));
  const unsafe = labels.safety.filter((label) => !text.keeps(label));
  const isInside = insideTest(page, labels);
  const inside = labels.remove.filter(isInside);
  const around = labels.remove.filter((label) => !isInside(label));
  const left = (list: string[]): string[] => list.filter((label) => text.stillHas(label));
  const row = [
    [labels.keep.length - lost.length, labels.keep.length],
    [labels.safety.length - unsafe.length, labels.safety.length],
    ...[labels.remove, inside, around].map((list) => [list.length - left(list).length, list.length]),
  ].flat();
  for (const key of [part, `${part} ${labels.language.slice(0, 2)}`])
    totals.set(
      key,
      row.map((value, index) => value + (totals.get(key)?.[index] ?? 0)),
    );
  if (part !== 'held') print(`${part}/${id}`, row);
  if (verbose && part !== 'held') {
    const why = (label: string): string =>
      report.removed.find(
        (removal) => flat(removal.text).includes(flat(label)) || flat(label).includes(flat(removal.text)),
      )?.reason ?? '?';
    for (const label of lost) console.log(`    lost    [${why(label)}] ${label}`);
    for (const label of unsafe) console.log(`    UNSAFE  [${why(label)}] ${label}`);
    for (const label of left(inside)) console.log(`    left    ${label}`);
    for (const label of left(around)) console.log(`    around  ${label}`);
  }
}
for (const [key, row] of [...totals].sort()) print(`all ${key}`, row);
console.log(`planning ${planning.toFixed(0)} ms, finding the article ${finding.toFixed(0)} ms`);
if (!process.argv.includes('--quick') && only.length === 0) {
  await benchPeers(pages);
  await benchReliable(process.argv.includes('--read'));
}

/** Best of three, so that warming up does not count. */
function time(page: Page): void {
  const best = (run: () => void): number =>
    Math.min(
      ...[0, 1, 2].map(() => {
        const start = performance.now();
        run();
        return performance.now() - start;
      }),
    );
  const article = findArticle(page);
  finding += best(() => findArticle(page));
  planning += best(() => planRemovals(page, article));
}

/** A string to remove stands inside when it is a sentence between the first and the last text to keep, not in a box of links. */
function insideTest(page: Page, labels: Labels): (label: string) => boolean {
  const keeps = new Set(labels.keep.map(flat));
  const flats = page.blocks.map(({ text }) => flat(text));
  const kept = flats.flatMap((text, index) =>
    [...keeps].some((keep) => keep !== '' && text.includes(keep)) ? [index] : [],
  );
  const first = kept[1] ?? 0;
  const last = (kept[kept.length - 1] ?? 0) + 3;
  const boxes = /^(?:nav|aside|footer|header|form)$/;
  const between = flats.filter((_, index) => {
    const block = page.blocks[index];
    if (!block || index < first || index > last || block.linkLength > block.text.length / 2) return false;
    for (let element = block.element; element >= 0; element = page.elements[element]?.parent ?? -1)
      if (boxes.test(page.elements[element]?.tag ?? '')) return false;
    return true;
  });
  return (label) => words(label).length >= 5 && between.some((text) => text.includes(flat(label)));
}

function flat(text: string): string {
  return words(text).join(' ');
}

function print(name: string, row: readonly number[]): void {
  const cells = row.flatMap((part, index) => {
    const whole = row[index + 1] ?? 0;
    return index % 2 === 1
      ? []
      : [whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)} `];
  });
  console.log(`${name.padEnd(32)} ${cells.join(' ')}`);
}
