import { type Material, quote } from './material.ts';
import type { Evidence, Outcome } from './types.ts';

/** The removal rules whose reason is that the text sells; the others concern the frame of the page or its padding. */
const PROMOTIONAL = new Set([
  'about-ourselves',
  'affiliate-pitch',
  'book-a-visit',
  'buy-this',
  'call-to-action',
  'consult-us',
  'guarantee-claim',
  'limited-offer',
  'price-offer',
  'product-praise',
  'social-proof',
  'testimonial',
]);

/** Whether a removal's reason says that the text sells something. */
export function isPromotional(reason: string): boolean {
  return PROMOTIONAL.has(reason);
}

/** Below this part of the text, selling is a slip of the count; from the other one on it is heavy. */
const SOME_SHARE = 0.02;
const HEAVY_SHARE = 0.1;

/** How much of the article sells: sentences and boxes between its first and its last block, as a part of its text. */
export function promotionOf({ own, article }: Material): Outcome<'promotion'> {
  const first = article.inArticle.indexOf(true);
  const last = article.inArticle.lastIndexOf(true);
  let selling = 0;
  let total = 0;
  for (const { index, block, sentences } of own) {
    if (index < first || index > last) continue;
    total += block.text.length;
    for (const { span, sells } of sentences) if (sells) selling += span.end - span.start;
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
