import { createHash } from 'node:crypto';
import { findTitle } from '../../lib/article/title.ts';
import type { Page } from '../../lib/page/types.ts';
import { labelledPages, readPages, webHtml, webRows } from '../../tests/bench/pages.ts';
import { isHeld } from '../../tests/bench/split.ts';
import { type Target, targetsFromLabels, targetsFromText } from './labels.ts';

export interface Example {
  id: string;
  site: string;
  /** Which fifth of the sites it belongs to, for cross-validation. */
  fold: number;
  kind: string;
  page: Page;
  titleBlock: number | null;
  targets: readonly Target[];
  mainText: string;
}

/** How much more than a page of the web set each labelled page counts: health pages are what this is for. */
const LABELLED = 3;
export const FOLDS = 5;

/** The pages to learn from: those of `wcxb` that are not held back, and the labelled ones open to tuning. */
export async function examples(): Promise<Example[]> {
  const rows = (await webRows()).filter((row) => row.set === 'wcxb' && row.mainText && !isHeld(row));
  const labelled = (await labelledPages()).filter(({ part }) => part !== 'held');
  const inputs = [];
  for (const row of rows)
    inputs.push({ id: row.id, url: row.url || 'https://page.invalid/', html: await webHtml(row) });
  for (const { id, labels, html } of labelled) inputs.push({ id, url: labels.url, html });
  const pages = await readPages(inputs);
  const web = rows.map((row) => {
    const page = pages.get(row.id) as Page;
    const mainText = row.mainText ?? '';
    return make(
      row.id,
      row.url ?? row.id,
      row.pageType ?? '',
      page,
      targetsFromText(page, mainText),
      mainText,
    );
  });
  const ours = labelled.map(({ id, labels }) => {
    const page = pages.get(id) as Page;
    const targets = targetsFromLabels(page, labels).map(({ label, weight }) => ({
      label,
      weight: weight * LABELLED,
    }));
    return make(id, labels.url, 'labelled', page, targets, [...labels.keep, ...labels.either].join('\n'));
  });
  return [...web, ...ours].filter(({ page }) => page.blocks.length > 0);
}

function make(
  id: string,
  url: string,
  kind: string,
  page: Page,
  targets: readonly Target[],
  mainText: string,
): Example {
  const site = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? id;
  const fold = (createHash('sha1').update(`fold ${site}`).digest()[0] ?? 0) % FOLDS;
  return { id, site, fold, kind, page, titleBlock: findTitle(page).titleBlock, targets, mainText };
}
