import weights from './data/seller.json' with { type: 'json' };
import { isNameless } from './disclosure.ts';
import { isLikely, type Signs } from './learnt.ts';
import { type Material, plainTextOf } from './material.ts';
import { isNumbered } from './numbered.ts';
import { offersOf } from './offers.ts';
import { hasRooms, isProvider } from './provider.ts';
import { sellingShare } from './selling.ts';

/** What tells who sells: a provider of care under its own name, or somebody who owes the answer to who pays. */
type SellerSign =
  | 'provider'
  | 'signedRooms'
  | 'numbered'
  | 'nameless'
  | 'broken'
  | 'house'
  | 'treating'
  | 'remote'
  | 'offers'
  | 'share';

/** Characters of a page to which words of remote care are set. */
const THOUSAND = 1000;

/** Whether a page that sells owes its readers the answer to who pays: whether the seller is no evident provider of care. */
export function owesAnswer(material: Material, isPatchwork: boolean): boolean {
  return isLikely(weights, sellerSigns(material, isPatchwork, sellingShare(material)));
}

/**
 * The signs of who sells. Counts are logarithms, since the tenth word adds less than the first.
 * @param isPatchwork whether the text is broken and nobody signs it
 * @param share part of the article that sells, 0 to 1
 */
export function sellerSigns(material: Material, isPatchwork: boolean, share: number): Signs<SellerSign> {
  const { page, article, words } = material;
  const { house, treating, wares, remote } = words.funding;
  const length = page.blocks.reduce((sum, { hidden, text }) => sum + (hidden ? 0 : text.length), 0);
  return {
    provider: Number(isProvider(material)),
    signedRooms: Number(article.author !== null && hasRooms(material)),
    numbered: Number(isNumbered(page.url)),
    nameless: Number(isNameless(material)),
    broken: Number(isPatchwork),
    house: Math.log1p(count(material, house)),
    treating: Math.log((count(material, treating) + 1) / (count(material, wares) + 1)),
    remote: count(material, remote) / (1 + length / THOUSAND),
    offers: Math.log1p(offersOf(material).length),
    share: Math.sqrt(share),
  };
}

/** How often a pattern stands on the page, frame included. */
function count({ page }: Material, pattern: RegExp): number {
  return page.blocks.reduce(
    (sum, block) => sum + (block.hidden ? 0 : (plainTextOf(block).match(pattern)?.length ?? 0)),
    0,
  );
}
