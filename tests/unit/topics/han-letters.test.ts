import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packHan, unpackHan } from '../../../lib/topics/han-letters.ts';

const sign = fc.constantFrom(...'高血压糖尿病癌症瘜腘;ACF \n'.split(''), 'b', '1', '2');

it('reads every table again as it was written', () => {
  fc.assert(
    fc.property(fc.array(sign), (signs) => {
      expect(unpackHan(packHan(signs.join('')))).toBe(signs.join(''));
    }),
  );
});

it('writes a common character as two letters', () => {
  expect(packHan('高血压')).toMatch(/^[ -~]{6}$/);
});

it('takes nothing that no browser could read back', () => {
  expect(() => packHan('ß')).toThrow('ß');
});
