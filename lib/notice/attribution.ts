import weights from './data/attribution.json' with { type: 'json' };
import { disclosuresOf } from './disclosure.ts';
import { isLikely, type Signs } from './learnt.ts';
import { type Hit, hits, type Material } from './material.ts';
import { isNumbered } from './numbered.ts';
import { isPadded } from './padding.ts';
import { isQuotation } from './quotation.ts';

/** What tells whether a reader takes a page without sources for one that has vague ones. */
type AttributionSign = 'vague' | 'howMany' | 'hearsay' | 'disclosed' | 'numbered' | 'padded' | 'dated';

/** Where a page that cites nothing leans on studies or experts that nobody could look up; nothing, where that hardly shows. */
export function vagueAttributions(material: Material): Hit[] {
  const found = attributions(material);
  return isLikely(weights, attributionSigns(material, found)) ? [...found.vague, ...found.hearsay] : [];
}

interface Attributions {
  vague: Hit[];
  hearsay: Hit[];
}

/** Studies and experts without a name, and what doctors, makers or people say. */
export function attributions({ own, words }: Material): Attributions {
  const vague = hits(own, words.sources.vague).filter(
    ({ passage, start, end }) => !isQuotation(passage.plain, start, end),
  );
  return { vague, hearsay: hits(own, words.sources.hearsay) };
}

/** The signs from which it is judged whether attributions are vague or hardly there. */
export function attributionSigns(
  material: Material,
  { vague, hearsay }: Attributions,
): Signs<AttributionSign> {
  const { article, page, plan } = material;
  return {
    vague: Number(vague.length > 0),
    howMany: Math.log1p(vague.length),
    hearsay: Number(hearsay.length > 0),
    disclosed: Number(disclosuresOf(material).length > 0),
    numbered: Number(isNumbered(page.url)),
    padded: Number(isPadded(plan)),
    dated: Number(article.published !== null || article.updated !== null),
  };
}
