import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses, splitSentences } from '../../../lib/language/sentences.ts';

const parts = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

describe('splitSentences', () => {
  it.each([
    ['Rest. Drink water! Feel better?', ['Rest.', 'Drink water!', 'Feel better?']],
    ['Take 2.5 mg b.i.d. with food. Then rest.', ['Take 2.5 mg b.i.d. with food.', 'Then rest.']],
    ['Ask Dr. Hall or J. Moss, e.g. by phone.', ['Ask Dr. Hall or J. Moss, e.g. by phone.']],
    ['1. Wash the wound. 2. Dry it.', ['1. Wash the wound.', '2. Dry it.']],
    ['多喝水。不要自行停药！', ['多喝水。', '不要自行停药！']],
    ['Nehmen Sie z. B. Ibuprofen. Es hilft.', ['Nehmen Sie z. B. Ibuprofen.', 'Es hilft.']],
  ])('splits %j', (text, expected) => expect(parts(text)).toEqual(expected));

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const stretches = splitSentences(text);
        expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });

  it('splits clauses without loss', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('we rest', ', but ', '; ', ', and ', '，但', 'x')), (words) => {
        const text = words.join('');
        const clauses = splitClauses(text, { start: 0, end: text.length });
        expect(clauses.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });
});
