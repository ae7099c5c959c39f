import type { Check, Example } from '../check-type.ts';
import type { Material } from '../material.ts';
import { everywhere, offersOf } from '../offers.ts';
import { isPadded } from '../padding.ts';
import { promotionOf, sellingSentences } from '../promotional.ts';
import { isOfState, isProvider } from '../provider.ts';
import type { Evidence } from '../types.ts';
import { damage } from './damage.ts';

const MAX_QUOTES = 5;
/** Blocks anywhere on the page that offer something for sale, from which on the site is a shop. */
const SHOP = 3;
/** A label of an advertisement is short, and stands further down than the head of the article. Characters, blocks. */
const LONGEST_LABEL = 40;
const LONGEST_HAN_LABEL = 10;
const HEAD = 6;

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
    if (disclosed.some((item) => !isLabel(item, material)))
      return { outcome: 'disclosed', evidence: disclosed.slice(0, MAX_QUOTES) };
    const isCare = !nameless && isProvider(material, material.article.author !== null);
    if (!sells || (isCare && !isPatchwork(material))) return { outcome: 'not-needed', evidence: [] };
    return { outcome: 'missing', evidence: sellingSentences(material).slice(0, MAX_QUOTES) };
  },
};

/** "Sponsored by" over an advertisement within the text says who paid for that, not who pays for the page. */
function isLabel({ text, block }: Evidence, { article, page }: Material): boolean {
  const longest = page.language === 'zh' ? LONGEST_HAN_LABEL : LONGEST_LABEL;
  if (block === null || text.length > longest || /[.!。！]$/.test(text) || page.blocks[block]?.text !== text)
    return false;
  const before = article.inArticle.slice(0, block).filter((isIn) => isIn).length;
  return article.inArticle[block] === true && before > HEAD;
}

/** Broken text that nobody signs does not come from the house whose name it bears. */
function isPatchwork(material: Material): boolean {
  return material.article.author === null && damage.run(material).outcome === 'found';
}

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
  {
    language: 'en',
    page: '# Tinnitus\nHearwell makes the device that is described here.\n$ Order Halo today for $49.',
    outcome: 'disclosed',
    quote: 'Hearwell makes the device',
  },
  {
    language: 'fr',
    page: "# Acouphènes\nCe blog est édité par le laboratoire Audia.\n$ Commandez Halo aujourd'hui, 49 € seulement.",
    outcome: 'disclosed',
    quote: 'édité par le laboratoire',
  },
  {
    language: 'en',
    page: `# Tinnitus\n${'Earwax can cause it.\n'.repeat(7)}Sponsored by Halo\n$ Order Halo today for $49.`,
    outcome: 'missing',
  },
  {
    language: 'en',
    page: `# Tinnitus\n${'Earwax can cause it.\n'.repeat(7)}Some links earn me a few cents.`,
    outcome: 'disclosed',
    quote: 'earn me a few cents',
  },
  {
    language: 'es',
    page: '# Acúfenos\nLa tienda Audia edita esta revista y vende algunos de los productos que se mencionan.\n$ Compra hoy Halo por 49 €.',
    outcome: 'disclosed',
    quote: 'vende algunos de los productos',
  },
  {
    language: 'en',
    page: '# Tinnitus | Halo Online Clinic\nEarwax can cause it.\n$ Start your consultation and have Halo drops posted today.',
    outcome: 'missing',
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
