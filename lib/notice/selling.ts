import type { Material } from './material.ts';

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
