import { attributions } from './attributions.ts';
import { promises } from './claims/find.ts';
import { type Material, plainTextOf } from './material.ts';
import { isNumbered } from './numbered.ts';
import { offersOf } from './offers.ts';
import { once } from './once.ts';
import { isPadded } from './padding.ts';
import { hasRooms, isProvider } from './provider.ts';
import { sellingShare } from './selling.ts';

/** Characters of a page to which words of remote care are set. */
const THOUSAND = 1_000;
const PRICE = /[$£€¥] ?\d|\d ?(?:€|£|yuan|usd|rmb|元|r\$)/g;
const EXCLAIMED = /[!！]/g;

/** How much of an article sells and how many promises it is expected to make: what other models have found. */
export interface Found {
  /** Part of the article that sells, 0 to 1. */
  share: number;
  /** Promises, each counted by its chance. */
  claims: number;
}

/** What was found of a page that no model has learnt from; of known ones they are too sure, see `train-notice.ts`. */
export const foundOf = once(
  (material): Found => ({ share: sellingShare(material), claims: promises(material) }),
);

/**
 * What tells how a page sells, who sells and where it has its knowledge from: the signs that `data/page.json` was learnt
 * with, in that order. Counts are logarithms, since the tenth word adds less than the first.
 */
export function pageSigns(material: Material, { share, claims }: Found): number[] {
  const { page, article, plan, own, words } = material;
  const { house, treating, wares, remote, self } = words.funding;
  const { studies, experts } = words.sources;
  const { vague, hearsay } = attributions(material);
  const visible = page.blocks.filter(({ hidden }) => !hidden);
  const length = visible.reduce((sum, { text }) => sum + text.length, 0);
  const frame = visible.map(plainTextOf);
  const inside = own.map(({ plain }) => plain);
  return [
    Math.sqrt(share),
    Math.log1p(claims),
    Number(isProvider(material)),
    Number(article.author !== null && hasRooms(material)),
    Number(isNumbered(page.url)),
    Number(isPadded(plan)),
    Math.log1p(count(frame, house)),
    Math.log((count(frame, treating) + 1) / (count(frame, wares) + 1)),
    count(frame, remote) / (1 + length / THOUSAND),
    Math.log1p(offersOf(material).length),
    Math.log1p(count(inside, PRICE)),
    Math.log1p(count(inside, EXCLAIMED)),
    Math.log1p(count(inside, self)),
    Math.log1p(count(inside, house)),
    Number(article.author !== null),
    Number(article.reviewer !== null),
    Number(article.published !== null || article.updated !== null),
    Math.log1p(vague.length),
    Math.log1p(hearsay.length),
    Math.log1p(count(inside, studies)),
    Math.log1p(count(inside, experts)),
  ];
}

function count(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}
