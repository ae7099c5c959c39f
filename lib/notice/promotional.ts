import { promises } from './claims/find.ts';
import weights from './data/promotion.json' with { type: 'json' };
import { type Material, quote } from './material.ts';
import { sellingShare } from './selling.ts';
import type { Evidence, Outcome } from './types.ts';

/**
 * How heavily a page sells, as one number: two signs that careful readers go by, how much of the article sells and how many
 * promises it makes, weighed as `scripts/train-promotion.ts` has learnt from the labelled pages. Roots and logarithms, since
 * the tenth sentence that sells adds less than the first.
 * @param share part of the article that sells, 0 to 1
 * @param claims promises that are to be expected by the chance of each sentence
 */
export function promotionScore(share: number, claims: number): number {
  return weights.share * Math.sqrt(share) + weights.claims * Math.log1p(claims);
}

/** How much of the article sells; nothing, where no sentence can be shown for it. */
export function promotionOf(material: Material): Outcome<'promotion'> {
  const score = promotionScore(sellingShare(material), promises(material));
  if (score < weights.some || !canBeShown(material)) return 'none';
  return score < weights.heavy ? 'some' : 'heavy';
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
