import type { Material } from './material.ts';
import { everywhere, offersOf } from './offers.ts';
import { once } from './once.ts';
import { isPadded } from './padding.ts';
import { promotionOf } from './promotional.ts';
import type { Evidence } from './types.ts';

/** Blocks anywhere on the page that offer something for sale, from which on the site is a shop. */
const SHOP = 3;
/** A label of an advertisement is short, and stands further down than the head of the article. Characters, blocks. */
const LONGEST_LABEL = 40;
const LONGEST_HAN_LABEL = 10;
const HEAD = 6;

/** Whether the page lives from what it sells or leads to, so that it owes an answer to who pays. */
export function sellsAnything(material: Material): boolean {
  return promotionOf(material) !== 'none' || offersOf(material).length >= SHOP || isNameless(material);
}

/** A site that pads its pages and lets nobody sign for them lives from what it leads to. */
function isNameless({ plan, article }: Material): boolean {
  return isPadded(plan) && article.author === null;
}

/** Sentences in which the page says who pays for it or what it earns. */
export const disclosuresOf = once((material) => {
  // Who paid for a study that is quoted says nothing of a page that sells.
  const { funding, sources } = material.words;
  const found = everywhere(material, funding.disclosed, sellsAnything(material) ? sources.vague : undefined);
  return found.every((item) => isLabel(item, material)) ? [] : found;
});

/** "Sponsored by" over an advertisement within the text says who paid for that, not who pays for the page. */
function isLabel({ text, block }: Evidence, { article, page }: Material): boolean {
  const longest = page.language === 'zh' ? LONGEST_HAN_LABEL : LONGEST_LABEL;
  if (block === null || text.length > longest || /[.!。！]$/.test(text) || page.blocks[block]?.text !== text)
    return false;
  const before = article.inArticle.slice(0, block).filter((isIn) => isIn).length;
  return article.inArticle[block] === true && before > HEAD;
}
