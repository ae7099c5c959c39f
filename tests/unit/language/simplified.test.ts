import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplified } from '../../../lib/language/simplified.ts';
import { tokenize } from '../../../lib/language/tokens.ts';

test('traditional characters are read as simplified ones', () => {
  expect(simplified('請立即就醫，孕婦禁用此藥')).toBe('请立即就医，孕妇禁用此药');
  expect(tokenize('預約諮詢')).toEqual(tokenize('预约咨询'));
});

test('other text stays as it is', () => {
  for (const text of ['Call your doctor.', '请立即就医', 'Ärztliche Hilfe', ''])
    expect(simplified(text)).toBe(text);
});

test('places in a text stay the same, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = simplified(text);
      expect(once).toHaveLength(text.length);
      expect(simplified(once)).toBe(once);
    }),
  );
});
