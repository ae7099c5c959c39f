import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../lib/page/run.ts';

test('white space of every kind becomes one space', () => {
  expect(fold('a \n\t b\u00a0\u00a0c')).toBe('a b c');
});

test('soft hyphens and zero-width spaces vanish', () => {
  expect(fold('im\u00admuno\u200btherapy')).toBe('immunotherapy');
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string(), (text) => fold(fold(text)) === fold(text)));
});
