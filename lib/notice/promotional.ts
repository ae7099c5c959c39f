import { type Material, quote } from './material.ts';
import { offersOf } from './offers.ts';
import type { Evidence, Outcome } from './types.ts';

/** The removal rules whose reason is not that the text sells: the frame of the page, its padding and its sources. */
const FURNITURE = new Set([
  'advert',
  'author-box',
  'breadcrumbs',
  'chat-widget',
  'comments',
  'content-farm-filler',
  'cookie-notice',
  'feedback',
  'login',
  'navigation',
  'newsletter',
  'page-furniture',
  'photo-credit',
  'previous-next',
  'read-on',
  'recruiting',
  'related-links',
  'share-buttons',
  'share-follow',
  'site-footer',
  'source-note',
  'tags',
  'teaser',
]);

/** Whether a removal's reason says that the text sells something. */
export function isPromotional(reason: string): boolean {
  return !FURNITURE.has(reason);
}

/**
 * Parts of the text that sell: below the first, selling is a slip; from the second on it is heavy. They lie between the
 * labelled pages without, with some and with heavy selling, whether the part is summed up from their labels or from the
 * chances of the model (`scripts/promotion-borders.ts`).
 */
const SOME_SHARE = 0.055;
const HEAVY_SHARE = 0.155;
/** Where something is offered for sale at several places of the page, less of it is heavy: the plan keeps a shop's asides. */
const HEAVY_SHARE_OF_SHOP = 0.09;
const SHOP = 2;

/** How much of the article sells, by the chance of each sentence; nothing, where no sentence can be shown for it. */
export function promotionOf(material: Material): Outcome<'promotion'> {
  const share = sellingShare(material);
  if (share < SOME_SHARE || !canBeShown(material)) return 'none';
  const heavy = offersOf(material).length >= SHOP ? HEAVY_SHARE_OF_SHOP : HEAVY_SHARE;
  return share < heavy ? 'some' : 'heavy';
}

/** Part of the article that sells, 0 to 1, by the chance of each sentence where the plan knows it. */
export function sellingShare(material: Material): number {
  return material.plan.selling ?? removedShare(material);
}

/** What a plan without chances takes out of the article because it sells, as a part of its text. */
function removedShare({ own }: Material): number {
  let selling = 0;
  let total = 0;
  for (const { sentences } of own)
    for (const { span, sells } of sentences) {
      total += span.end - span.start;
      if (sells) selling += span.end - span.start;
    }
  return total === 0 ? 0 : selling / total;
}

function canBeShown({ own }: Material): boolean {
  return own.some(({ sentences }) => sentences.some(({ sells }) => sells));
}

/** The sentences that sell, in reading order. */
export function sellingSentences({ own }: Material): Evidence[] {
  return own.flatMap((passage) =>
    passage.sentences.filter(({ sells }) => sells).map(({ span }) => quote(passage, span.start, span.end)),
  );
}
