import { findArticle } from '../lib/article/find.ts';
import type { Article } from '../lib/article/types.ts';
import type { Page } from '../lib/page/types.ts';
import { planRemovals } from '../lib/passages/plan.ts';
import { labelledPages, readPages } from '../tests/bench/pages.ts';
import { asPage } from './learning/as-page.ts';
import { writtenPages } from './learning/written-pages.ts';

/**
 * Prints the borders of `lib/notice/promotional.ts` that set most pages right: `npx tsx scripts/promotion-borders.ts`. For
 * the labelled pages (never those held back) and for those written for training, which writers call heavy a little later.
 * The plan has learnt from both, so what it finds there is more than it finds elsewhere.
 */
const OUTCOMES = ['none', 'some', 'heavy'];
const STEP = 0.005;
const MOST = 0.4;

interface Row {
  label: string;
  share: number;
}

const shareOf = (page: Page, article: Article): number => planRemovals(page, article).selling ?? 0;

const written = writtenPages().flatMap((one): Row[] => {
  const { page, article } = asPage(one);
  const label = one.notice.promotion;
  return label === undefined ? [] : [{ label, share: shareOf(page, article) }];
});

const pages = (await labelledPages()).filter(({ part, labels }) => part !== 'held' && labels.healthArticle);
const read = await readPages(pages.map(({ id, labels, html }) => ({ id, url: labels.url, html })));
const labelled = pages.flatMap(({ id, labels }): Row[] => {
  const page = read.get(id);
  return page ? [{ label: labels.notice.promotion, share: shareOf(page, findArticle(page)) }] : [];
});

report('labelled', labelled);
report('written', written);

function report(name: string, rows: readonly Row[]): void {
  let best = { right: 0, some: 0, heavy: 0 };
  for (let some = STEP; some < MOST; some += STEP)
    for (let heavy = some + STEP; heavy < MOST; heavy += STEP) {
      const right = rightly(rows, some, heavy);
      if (right > best.right) best = { right, some, heavy };
    }
  const shown = `some from ${best.some.toFixed(3)}, heavy from ${best.heavy.toFixed(3)}`;
  console.log(`${name}: ${shown}: ${best.right} of ${rows.length} right`);
  for (const outcome of OUTCOMES) {
    const shares = rows
      .flatMap(({ label, share }) => (label === outcome ? [share] : []))
      .sort((a, b) => a - b);
    const part = (of: number): string => (shares[Math.floor(of * (shares.length - 1))] ?? 0).toFixed(3);
    console.log(`  ${outcome.padEnd(6)} shares ${[0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map(part).join(' ')}`);
  }
}

function rightly(rows: readonly Row[], some: number, heavy: number): number {
  return rows.filter(({ label, share }) => label === OUTCOMES[share < some ? 0 : share < heavy ? 1 : 2])
    .length;
}
