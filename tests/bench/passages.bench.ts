import { analysePage } from '../../lib/report/analyse-page.ts';
import { ComparedText } from './compare.ts';
import { labelledPages, readPages } from './pages.ts';

const verbose = process.argv.includes('--verbose');
const pages = await labelledPages();
const read = await readPages(pages.map(({ id, labels, html }) => ({ id, url: labels.url, html })));
const totals: Record<string, number[]> = {};
const percent = (part: number, whole: number): string =>
  whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)} `;

console.log('page                              keep  safety remove');
for (const { id, part, labels } of pages) {
  const page = read.get(id);
  if (!page || !labels.healthArticle) continue;
  const report = analysePage(page, Date.now());
  const text = new ComparedText(`${report.article.title}\n${report.article.text}`);
  const lost = labels.keep.filter((label) => !text.keeps(label));
  const unsafe = labels.safety.filter((label) => !text.keeps(label));
  const left = labels.remove.filter((label) => text.stillHas(label));
  const row = [
    labels.keep.length - lost.length,
    labels.keep.length,
    labels.safety.length - unsafe.length,
    labels.safety.length,
    labels.remove.length - left.length,
    labels.remove.length,
  ];
  for (const key of [part, `${part} ${labels.language.slice(0, 2)}`]) {
    totals[key] ??= [0, 0, 0, 0, 0, 0];
    row.forEach((value, index) => {
      const total = totals[key] as number[];
      total[index] = (total[index] ?? 0) + value;
    });
  }
  print(`${part}/${id}`, row);
  if (verbose && part !== 'held') {
    for (const label of lost) console.log(`    lost    ${label}`);
    for (const label of unsafe) console.log(`    UNSAFE  ${label}`);
    for (const label of left) console.log(`    left    ${label}`);
  }
}
for (const [key, row] of Object.entries(totals).sort()) print(`all ${key}`, row);

function print(name: string, row: number[]): void {
  const [k = 0, ks = 0, s = 0, ss = 0, r = 0, rs = 0] = row;
  console.log(`${name.padEnd(32)} ${percent(k, ks)} ${percent(s, ss)} ${percent(r, rs)}`);
}
