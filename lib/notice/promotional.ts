import type { Material } from './material.ts';

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
  'recruiting',
  'sign-up',
  'social-proof',
  'testimonial',
]);

/** Whether a removal's reason says that the text sells something. */
export function isPromotional(reason: string): boolean {
  return PROMOTIONAL.has(reason);
}

/** How much of the article sells: sentences and boxes between its first and its last block, and their part of its text. */
export function sellingShare({ own, article }: Material): { sentences: number; share: number } {
  const first = article.inArticle.indexOf(true);
  const last = article.inArticle.lastIndexOf(true);
  let count = 0;
  let selling = 0;
  let total = 0;
  for (const { index, block, sentences } of own) {
    if (index < first || index > last) continue;
    total += block.text.length;
    for (const { span, sells } of sentences) {
      if (!sells) continue;
      count++;
      selling += span.end - span.start;
    }
  }
  return { sentences: count, share: total === 0 ? 0 : selling / total };
}
