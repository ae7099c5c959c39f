import type { Page, PageElement } from '../page/types.ts';
import { typeOf } from './json-ld.ts';

const PRODUCT = /^product(?:group)?$/i;
/** Pages that sell a service or show a range say `Product` too. */
const OTHER = /localbusiness|professionalservice|collectionpage/i;
const MARKED = /schema\.org\/product(?:group)?(?: |$)/;
const PRICE = /[$€£¥₹]\s?\d|\d\s?(?:[€£元]|eur\b|usd\b)/i;
/** A price stands in a short block. Characters. */
const LONGEST_PRICE = 60;
/** Names of what customers wrote; the last three are makers of such parts. */
const REVIEWS =
  /(?:^|[-_ ])(?:reviews?|ratings?|testimonials?|comments?|bewertung(?:en)?|ugc)(?:$|[-_ ])|reviews|bazaarvoice|yotpo|trustpilot/;
/** Least siblings that make a row of cards, and the share of them that gives a price. */
const GROUP = 3;
const PRICED = 0.5;

/**
 * On the page of one product, the blocks that are not about it: what customers wrote, and cards of other products.
 * Null on any other page: where a page shows many products, the cards are what it is about.
 */
export function besideProduct(page: Page): boolean[] | null {
  if (!isOneProduct(page)) return null;
  const { blocks, elements } = page;
  const cards = pricedCards(page);
  const isBeside = new Array<boolean>(elements.length).fill(false);
  elements.forEach(({ parent, name, start, end }, index) => {
    const isReview = REVIEWS.test(name) && end - start < blocks.length / 2;
    isBeside[index] = isReview || cards.has(index) || isBeside[parent] === true;
  });
  return blocks.map(({ element }) => isBeside[element] === true);
}

/** Whether JSON-LD or microdata describe just one product (schema.org). */
function isOneProduct({ elements, metadata }: Page): boolean {
  const types = outerTypes(metadata.jsonLd);
  if (types.some((type) => OTHER.test(type))) return false;
  const stated = types.filter((type) => PRODUCT.test(type)).length;
  return stated === 1 || (stated === 0 && elements.filter(({ label }) => MARKED.test(label)).length === 1);
}

/** The types of the outer nodes, those in a `@graph` or a `mainEntity` included. */
function outerTypes(roots: readonly unknown[]): string[] {
  const types: string[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > 3 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const item of value.slice(0, 100)) visit(item, depth + 1);
    else {
      if ('@type' in value) types.push(...typeOf(value['@type']).split(' '));
      if ('@graph' in value) visit(value['@graph'], depth + 1);
      if ('mainEntity' in value) visit(value.mainEntity, depth + 1);
    }
  };
  for (const root of roots.slice(0, 100)) visit(root, 0);
  return types;
}

/** Elements that are one of several siblings of the same name, most of which give a price. */
function pricedCards({ blocks, elements }: Page): Set<number> {
  const prices = new Float64Array(blocks.length + 1);
  blocks.forEach(({ text }, index) => {
    const isPrice = text.length < LONGEST_PRICE && PRICE.test(text);
    prices[index + 1] = (prices[index] as number) + (isPrice ? 1 : 0);
  });
  const hasPrice = ({ start, end }: PageElement): boolean =>
    (prices[end] as number) > (prices[start] as number);
  const groups = new Map<string, number[]>();
  elements.forEach(({ parent, tag, name, start, end }, index) => {
    if (end === start) return;
    const key = `${parent}|${tag}|${name.replace(/\d+/g, '')}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const cards = new Set<number>();
  for (const group of groups.values()) {
    const priced = group.filter((index) => hasPrice(elements[index] as PageElement)).length;
    if (group.length >= GROUP && priced >= Math.max(GROUP, group.length * PRICED))
      for (const index of group) cards.add(index);
  }
  return cards;
}
