import type { Report } from '../report/schema.ts';

export const SHARES = ['article', 'selling', 'advert', 'site'] as const;
export type Share = (typeof SHARES)[number];

/** Ids of the rules whose removals are adverts, and of the block rules that sell; other whole blocks are the site's own. */
const ADVERTS: ReadonlySet<string> = new Set(['advert', 'affiliate-pitch']);
const SELLING_BLOCKS: ReadonlySet<string> = new Set(['call-to-action', 'newsletter', 'chat-widget']);

/**
 * How much of a page's text is article, selling inside it, adverts, and menus and other parts of the site.
 * @returns shares of all characters read, which add up to 1; all 0 for a page without text
 */
export function pageShares({ article, removed }: Pick<Report, 'article' | 'removed'>): Record<Share, number> {
  const lengths: Record<Share, number> = { article: 0, selling: 0, advert: 0, site: 0 };
  for (const { text } of article.blocks) lengths.article += text.length;
  for (const removal of removed) lengths[shareOf(removal)] += removal.text.length;
  const all = lengths.article + lengths.selling + lengths.advert + lengths.site;
  if (all > 0) for (const share of SHARES) lengths[share] /= all;
  return lengths;
}

function shareOf({ kind, reason }: Report['removed'][number]): Share {
  if (ADVERTS.has(reason)) return 'advert';
  return kind === 'passage' || SELLING_BLOCKS.has(reason) ? 'selling' : 'site';
}
