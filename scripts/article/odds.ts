import type { OddsTables } from '../../lib/article/features/odds.ts';
import { nameTokens, wordTokens } from '../../lib/article/features/odds.ts';
import type { Page } from '../../lib/page/types.ts';
import type { Target } from './labels.ts';

interface Evidence {
  site: string;
  page: Page;
  targets: readonly Target[];
}

/** Fewest sites that a token must stand on: fewer would learn the site, not the token. */
const SITES = { names: 12, words: 14 };
/** Pages' worth of doubt: pulls the odds of rare tokens towards none. */
const DOUBT = 3;
/** Odds nearer to even than this, in sixteenths, are not worth their bytes. */
const LEAST = { names: 16, words: 16 };

/** Learns, for each token of element names and of short blocks, the odds that what carries it is article. */
export function learnOdds(pages: readonly Evidence[]): OddsTables {
  const names = new Tally();
  const words = new Tally();
  for (const { site, page, targets } of pages) {
    const sums = new Float64Array(targets.length + 1);
    const totals = new Float64Array(targets.length + 1);
    targets.forEach(({ label, weight }, index) => {
      sums[index + 1] = (sums[index] as number) + label * weight;
      totals[index + 1] = (totals[index] as number) + weight;
    });
    for (const { tag, role, name, label, start, end } of page.elements) {
      const total = (totals[end] as number) - (totals[start] as number);
      if (total <= 0 || tag === 'html' || tag === 'body') continue;
      const share = ((sums[end] as number) - (sums[start] as number)) / total;
      for (const token of new Set(nameTokens(tag, role, name, label))) names.add(site, page, token, share);
    }
    page.blocks.forEach(({ text }, index) => {
      for (const token of new Set(wordTokens(text))) words.add(site, page, token, targets[index]?.label ?? 0);
    });
  }
  return { names: names.odds(SITES.names, LEAST.names), words: words.odds(SITES.words, LEAST.words) };
}

/** Shares by token, averaged within a page so that a long list says no more than one item. */
class Tally {
  private readonly tokens = new Map<
    string,
    { sites: Set<string>; pages: Map<Page, { sum: number; count: number }> }
  >();

  add(site: string, page: Page, token: string, share: number): void {
    let entry = this.tokens.get(token);
    if (!entry) {
      entry = { sites: new Set(), pages: new Map() };
      this.tokens.set(token, entry);
    }
    entry.sites.add(site);
    const mean = entry.pages.get(page) ?? { sum: 0, count: 0 };
    mean.sum += share;
    mean.count++;
    entry.pages.set(page, mean);
  }

  odds(sites: number, least: number): Record<string, number> {
    const table: Record<string, number> = {};
    for (const [token, entry] of [...this.tokens].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (entry.sites.size < sites) continue;
      let positive = 0;
      for (const { sum, count } of entry.pages.values()) positive += sum / count;
      const negative = entry.pages.size - positive;
      const value = Math.round(16 * Math.log((positive + DOUBT / 2) / (negative + DOUBT / 2)));
      if (Math.abs(value) >= least) table[token] = value;
    }
    return table;
  }
}
