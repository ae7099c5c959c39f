import { type Material, quote } from './material.ts';
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
 * Parts of the text: below the first, selling is a slip of the count; from the second on it is heavy. They lie in the
 * middle of the gaps between labelled pages without, with some and with heavy selling (nine in ten of them are right).
 */
const SOME_SHARE = 0.035;
const HEAVY_SHARE = 0.115;

/** How much of the article sells: what was taken out of it for that reason, as a part of its text. */
export function promotionOf({ own, article }: Material): Outcome<'promotion'> {
  const first = article.inArticle.indexOf(true);
  const last = article.inArticle.lastIndexOf(true) + 1;
  let selling = 0;
  let total = 0;
  for (const { index, sentences } of own) {
    if (index < first || index > last) continue;
    for (const { span, sells } of sentences) {
      const length = span.end - span.start;
      total += length;
      if (sells) selling += length;
    }
  }
  if (selling < SOME_SHARE * total || total === 0) return 'none';
  return selling < HEAVY_SHARE * total ? 'some' : 'heavy';
}

/** The sentences that sell, in reading order. */
export function sellingSentences({ own }: Material): Evidence[] {
  return own.flatMap((passage) =>
    passage.sentences.filter(({ sells }) => sells).map(({ span }) => quote(passage, span.start, span.end)),
  );
}
