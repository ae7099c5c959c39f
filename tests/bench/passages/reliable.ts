import { findArticle } from '../../../lib/article/find.ts';
import { planRemovals } from '../../../lib/passages/plan.ts';
import { BLOCK_RULES } from '../../../lib/passages/rules/index.ts';
import { readPages, webHtml, webRows } from '../pages.ts';
import { isHeld } from '../split.ts';

const FURNITURE = new Set(BLOCK_RULES.map(({ id }) => id));

/**
 * What is taken out of real articles that are labelled reliable: sentences in prose, and whole blocks of furniture that the
 * finder took for the article, as shares of the article's characters. With `read`, every one of those open to tuning.
 */
export async function benchReliable(read: boolean): Promise<void> {
  const rows = (await webRows()).filter(
    ({ label, reliability }) => label === 'health' && reliability === 'reliable',
  );
  if (rows.length === 0) {
    console.log('../shared/data is absent: no reliable pages');
    return;
  }
  const inputs = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      url: row.url ?? 'https://page.invalid/',
      html: await webHtml(row),
    })),
  );
  const pages = await readPages(inputs);
  const sums = { open: [0, 0, 0, 0], held: [0, 0, 0, 0] };
  for (const row of rows) {
    const page = pages.get(row.id);
    if (!page) continue;
    const part = isHeld(row) ? 'held' : 'open';
    const article = findArticle(page);
    const sum = sums[part];
    sum[0] = (sum[0] ?? 0) + 1;
    page.blocks.forEach(({ text }, index) => {
      if (article.inArticle[index]) sum[1] = (sum[1] ?? 0) + text.length;
    });
    for (const { block, reason, text } of planRemovals(page, article).removals) {
      if (!article.inArticle[block]) continue;
      const at = FURNITURE.has(reason) ? 3 : 2;
      sum[at] = (sum[at] ?? 0) + text.length;
      if (read && part === 'open') console.log(`  ${row.id} [${reason}] ${text}`);
    }
  }
  for (const [part, [count = 0, all = 1, prose = 0, furniture = 0]] of Object.entries(sums)) {
    const share = (some: number): string => `${((100 * some) / all).toFixed(2)} %`;
    console.log(
      `reliable web pages, ${part} (${count}): of the article's text removed as prose ${share(prose)}, as furniture ${share(furniture)}`,
    );
  }
}
