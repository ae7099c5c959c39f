import { type Material, quote } from './material.ts';
import { chanceOf } from './page-model.ts';
import type { Evidence, Outcome } from './types.ts';

/** How much a page sells; nothing, where no sentence can be shown for it. */
export function promotionOf(material: Material): Outcome<'promotion'> {
  if (!canBeShown(material)) return 'none';
  const some = chanceOf('sells', material);
  const heavy = Math.min(some, chanceOf('sellsHeavily', material));
  if (heavy > some - heavy && heavy > 1 - some) return 'heavy';
  return some - heavy > 1 - some ? 'some' : 'none';
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
