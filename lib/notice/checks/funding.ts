import type { Check, Example } from '../check-type.ts';
import type { Material } from '../material.ts';
import { everywhere, offersOf } from '../offers.ts';
import { isPadded } from '../padding.ts';
import { promotionOf, sellingSentences } from '../promotional.ts';
import { isOfState, isProvider } from '../provider.ts';

const MAX_QUOTES = 5;
/** Blocks anywhere on the page that offer something for sale, from which on the site is a shop. */
const SHOP = 3;

/** HONcode 7 and 8, JAMA "disclosure": who pays, and does the page say so where it sells? */
export const funding: Check<'funding'> = {
  id: 'funding',
  run(material) {
    const offers = offersOf(material);
    const nameless = isNameless(material);
    const sells = promotionOf(material) !== 'none' || offers.length >= SHOP || nameless;
    if (!sells && isOfState(material)) return { outcome: 'not-needed', evidence: [] };
    // Who paid for a study that is quoted says nothing of a page that sells.
    const disclosed = everywhere(
      material,
      material.words.funding.disclosed,
      sells ? material.words.sources.vague : undefined,
    );
    if (disclosed.length > 0) return { outcome: 'disclosed', evidence: disclosed.slice(0, MAX_QUOTES) };
    if (!sells || (!nameless && isProvider(material, material.article.author !== null)))
      return { outcome: 'not-needed', evidence: [] };
    return { outcome: 'missing', evidence: sellingSentences(material).slice(0, MAX_QUOTES) };
  },
};

/** A site that pads its pages and lets nobody sign for them lives from what it leads to. */
function isNameless({ plan, article }: Material): boolean {
  return isPadded(plan) && article.author === null;
}

export const examples: Example<'funding'>[] = [
  {
    language: 'en',
    page: '# Tinnitus\nThis post contains affiliate links.\n$ Buy the Halo now.',
    outcome: 'disclosed',
    quote: 'affiliate links',
  },
  {
    language: 'en',
    page: '# Tinnitus\nEarwax can cause it.\n$ Order Halo today for $49.',
    outcome: 'missing',
  },
  {
    language: 'en',
    page: '# Tinnitus\nThe trial was funded by its maker. The writer declares no competing interests.\n$ Order Halo today for $49.',
    outcome: 'disclosed',
    quote: 'no competing interests',
  },
  { language: 'en', page: '# Tinnitus\nEarwax can cause it.', outcome: 'not-needed' },
  {
    language: 'es',
    page: '# Acúfenos\nUn tapón puede causarlos.\n$ En nuestros consultorios se los quitamos: pida turno hoy.',
    article: { author: 'Dra. Lucía Ferrer' },
    outcome: 'not-needed',
  },
  {
    language: 'es',
    page: '# Acúfenos\nLa Comisión Nacional de Audición atiende en cada provincia.',
    outcome: 'not-needed',
  },
];
