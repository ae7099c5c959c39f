import { type Material, quote } from './material.ts';
import { chanceOf } from './page-model.ts';
import type { Evidence, Outcome } from './types.ts';

/** Reasons of the plan that leave no doubt: whoever is asked for money or custom in the article is sold something. */
const ASKING: ReadonlySet<string> = new Set([
  'buy-this',
  'price-offer',
  'limited-offer',
  'consult-us',
  'affiliate-pitch',
  'guarantee-claim',
  'product-praise',
]);

/** How much a page sells; nothing, where no sentence can be shown for it, and something where the article plainly asks for custom. */
export function promotionOf(material: Material): Outcome<'promotion'> {
  if (!canBeShown(material)) return 'none';
  const some = chanceOf('sells', material);
  const heavy = Math.min(some, chanceOf('sellsHeavily', material));
  if (heavy > some - heavy && heavy > 1 - some) return 'heavy';
  return some - heavy > 1 - some || asks(material) ? 'some' : 'none';
}

function asks({ plan, own }: Material): boolean {
  const read = new Set(own.map(({ index }) => index));
  return plan.removals.some(({ reason, block }) => ASKING.has(reason) && read.has(block));
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
