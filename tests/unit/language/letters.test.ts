import { expect, test } from 'vitest';
import * as letters from '../../../lib/language/letters.ts';
import { withRanges } from '../../../scripts/patterns.ts';

/** Latin, its accents, Greek, Cyrillic, punctuation, CJK with its punctuation, full-width forms. */
const SCRIPTS: readonly [number, number][] = [
  [0x00, 0x17f],
  [0x300, 0x36f],
  [0x388, 0x3ce],
  [0x400, 0x45f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x3000, 0x3004],
  [0x3041, 0x30ff],
  [0x4e00, 0x9fff],
  [0xff00, 0xff60],
];

test.each([
  ['L', letters.LETTERS],
  ['N', letters.NUMERALS],
  ['M', letters.MARKS],
  ['Script=Latin', letters.LATIN],
])('the ranges of \\p{%s} are those of Unicode in the scripts of our languages', (name, ranges) => {
  const whole = new RegExp(`\\p{${name}}`, 'u');
  const own = new RegExp(`[${ranges}]`);
  const different: string[] = [];
  for (const [from, to] of SCRIPTS)
    for (let code = from; code <= to; code++) {
      const character = String.fromCharCode(code);
      // A place that Unicode has not filled may be in or out.
      if (!/\p{Cn}/u.test(character) && whole.test(character) !== own.test(character))
        different.push(code.toString(16));
    }
  expect(different).toEqual([]);
});

test.each([
  ['Lu', letters.CAPITALS],
  ['Ll', letters.SMALL],
])('so are those of \\p{%s} in the Latin alphabet as our languages write it', (name, ranges) => {
  const whole = new RegExp(`\\p{${name}}`, 'u');
  const own = new RegExp(`[${ranges}]`);
  for (let code = 0; code < 0x180; code++) {
    const character = String.fromCharCode(code);
    expect(own.test(character)).toBe(whole.test(character));
  }
});

test('a pattern keeps its meaning when its classes are written out', () => {
  const source = withRanges('^[\\p{Lu}\\]]\\p{L}+(?!\\p{N})');
  expect(new RegExp(source ?? '').exec('Émile 7')?.[0]).toBe('Émile');
  expect(withRanges('\\p{Emoji}')).toBeNull();
  expect(withRanges('\\P{L}')).toBeNull();
});
