import { splitSentences } from '../../language/sentences.ts';
import type { Check, Example } from '../check-type.ts';
import type { Material } from '../material.ts';
import { plainText, quote } from '../material.ts';
import { sellingShare } from '../promotional.ts';

/** Signs of selling on the page that make the question of money worth asking. */
const SELLS = 2;

/** HONcode 7 and 8, JAMA "disclosure": who pays, and does the page say so where it sells? */
export const funding: Check<'funding'> = {
  id: 'funding',
  run(material) {
    const disclosed = everywhere(material, material.words.funding.disclosed);
    if (disclosed.length > 0) return { outcome: 'disclosed', evidence: disclosed.slice(0, 5) };
    const offers = everywhere(material, material.words.funding.selling);
    const sells = sellingShare(material).sentences > 0 || offers.length >= SELLS;
    if (!sells || isProvider(material)) return { outcome: 'not-needed', evidence: [] };
    return { outcome: 'missing', evidence: offers.slice(0, 5) };
  },
};

/** Such statements often stand in the frame of the page, so all of it is read. */
function everywhere({ page }: Material, pattern: RegExp) {
  return page.blocks.flatMap((block, index) => {
    if (block.hidden) return [];
    const plain = plainText(block.text);
    return [...plain.matchAll(pattern)].slice(0, 1).map((match) => {
      const span = splitSentences(block.text).findLast(({ start }) => start <= match.index);
      return quote({ index, block }, span?.start, span?.end);
    });
  });
}

/** The seller is evident: the site itself bears the name of a provider of care, and sells its care, not goods. */
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
