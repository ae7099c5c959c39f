import type { Page } from '../../lib/page/types.ts';
import { labelledPages, readPages, webHtml, webRows } from '../../tests/bench/pages.ts';
import { isHeld } from '../../tests/bench/split.ts';

/** A page with its label, as the verdict's benchmark and its training see it. */
export interface Sample {
  id: string;
  /** `wcxb`, `schwarz`, `sondhi`, or a part of the labelled pages. */
  set: string;
  url: string;
  label: 'health' | 'borderline' | 'not';
  held: boolean;
  page: Page;
}

/** The address given to pages that have none. */
export const NO_ADDRESS = 'https://page.invalid/';
const BATCH = 200;

/** Every labelled page that is there, read in Chromium or from the cache. */
export async function samples(): Promise<Sample[]> {
  const found: Sample[] = [];
  const rows = await webRows();
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const inputs = await Promise.all(
      batch.map(async (row) => ({ id: row.id, url: row.url ?? NO_ADDRESS, html: await webHtml(row) })),
    );
    const pages = await readPages(inputs);
    for (const row of batch) {
      const page = pages.get(row.id);
      if (!page) continue;
      found.push({
        id: row.id,
        set: row.set,
        url: row.url ?? '',
        label: row.label,
        held: isHeld(row),
        page,
      });
    }
  }
  const labelled = await labelledPages();
  const pages = await readPages(labelled.map(({ id, labels, html }) => ({ id, url: labels.url, html })));
  for (const { id, part, labels } of labelled) {
    const page = pages.get(id);
    const label = labels.healthArticle ? 'health' : 'not';
    if (page) found.push({ id, set: part, url: labels.url, label, held: part === 'held', page });
  }
  return found;
}
