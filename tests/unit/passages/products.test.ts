import { describe, expect, it } from 'vitest';
import { productNames } from '../../../lib/passages/products.ts';
import { sentencesOfExample } from './material.ts';

const namesOf = (...texts: string[]): string[] =>
  productNames(
    texts.map((text) => ({ text, sentences: sentencesOfExample(text) })),
    'en',
  );

describe('names of what a page sells', () => {
  it('stand in sentences that trade and praise', () => {
    expect(
      namesOf(
        'Order your CalmDrop today and save 20 percent with free shipping.',
        'Everybody is raving about CalmDrop, the delicious best selling drink.',
      ),
    ).toEqual(['CalmDrop']);
  });

  it('are no persons', () => {
    expect(
      namesOf(
        'Order the best tests for only $30, Keiji McArdle said, with free shipping.',
        'Save money with the best offer, writes Keiji McArdle.',
      ),
    ).toEqual([]);
  });

  it('are no bodies, and no names that mostly stand elsewhere', () => {
    expect(namesOf('Order the best guide of Northern University for $10 today.')).toEqual([]);
    expect(
      namesOf(
        'Buy the perfect guide to Wilson Disease today for $10.',
        'Copper builds up in Wilson Disease.',
        'Children with Wilson Disease may have yellow eyes.',
        'The gene of Wilson Disease was found in 1993.',
      ),
    ).toEqual([]);
  });
});
