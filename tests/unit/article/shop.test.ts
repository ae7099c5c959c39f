import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideProduct } from '../../../lib/article/shop.ts';
import { type Line, pageOf } from './page.ts';

const LINES: readonly Line[] = [
  ['main > h1', 'Wool blanket'],
  ['main > div.description > p', 'Woven in one piece from the wool of hill sheep.'],
  ['main > div.customer-reviews > p', 'It kept us warm all winter.'],
  ['main > ul > li.card1 > p', 'Linen sheet $ 40'],
  ['main > ul > li.card2 > p', 'Down pillow $ 30'],
  ['main > ul > li.card3 > p', 'Cotton throw $ 20'],
];
const product = { '@type': 'Product', name: 'Wool blanket' };

test('what customers wrote and cards of other products are beside the product', () => {
  expect(besideProduct(pageOf(LINES, { jsonLd: [product] }))).toEqual([false, false, true, true, true, true]);
});

test('on a page of many products, or of none, nothing is beside', () => {
  expect(besideProduct(pageOf(LINES, { jsonLd: [product, product] }))).toBe(null);
  expect(besideProduct(pageOf(LINES, { jsonLd: [product, { '@type': 'LocalBusiness' }] }))).toBe(null);
  expect(besideProduct(pageOf(LINES))).toBe(null);
});

test('whatever JSON a page writes is survived', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 3 }), (jsonLd) => {
      const beside = besideProduct(pageOf(LINES, { jsonLd }));
      return beside === null || beside.length === LINES.length;
    }),
  );
});
