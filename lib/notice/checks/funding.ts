import type { Check, Example } from '../check-type.ts';
import type { Material } from '../material.ts';
import { plainText } from '../material.ts';
import { everywhere, offersOf } from '../offers.ts';
import { isPadded } from '../padding.ts';
import { promotionOf, sellingSentences } from '../promotional.ts';

const MAX_QUOTES = 5;
/** Blocks anywhere on the page that offer something for sale, from which on the site is a shop. */
const SHOP = 3;

/** HONcode 7 and 8, JAMA "disclosure": who pays, and does the page say so where it sells? */
export const funding: Check<'funding'> = {
  id: 'funding',
  run(material) {
    const offers = offersOf(material);
    const sells = promotionOf(material) !== 'none' || offers.length >= SHOP;
    // Who paid for a study that is quoted says nothing of a page that sells.
    const disclosed = everywhere(material, material.words.funding.disclosed).filter(
      ({ text }) => !sells || plainText(text).search(material.words.sources.vague) < 0,
    );
    if (disclosed.length > 0) return { outcome: 'disclosed', evidence: disclosed.slice(0, MAX_QUOTES) };
    if (!sells || (isProvider(material) && !isNameless(material)))
      return { outcome: 'not-needed', evidence: [] };
    return { outcome: 'missing', evidence: sellingSentences(material).slice(0, MAX_QUOTES) };
  },
};

/** A content farm that sends readers to a hospital is no site of that hospital. */
function isNameless({ plan, article }: Material): boolean {
  return isPadded(plan) && article.author === null;
}

/**
 * The seller is evident: the site itself bears the name of a provider of care, and sells its care, not goods.
 */
function isProvider(material: Material): boolean {
  const { page, words } = material;
  const names = [
    page.metadata.title.split(/[|–—·»]/).at(-1) ?? '',
    ...(page.metadata.meta.get('og:site_name') ?? []),
    /^https?:\/\/([^/]+)/.exec(page.url)?.[1] ?? '',
  ];
  const isNamed = names.some((name) => plainText(name).search(words.funding.provider) >= 0);
  return (
    (isNamed || everywhere(material, words.funding.care).length > 0) &&
    everywhere(material, words.funding.goods).length === 0
  );
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
  { language: 'en', page: '# Tinnitus\nEarwax can cause it.', outcome: 'not-needed' },
];
