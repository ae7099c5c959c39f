import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSections } from '../../../lib/language/sections.ts';

test('a lookahead stands behind each group that something follows, and nowhere else', () => {
  expect(inSections('(?:a|b) (?:c|d)')).toBe('(?:a|b)(?=) (?:c|d)');
  expect(inSections('(?:a|b)?c')).toBe('(?:a|b)?(?=)c');
  for (const source of [
    '(?:a)*b',
    '(?:a){2}b',
    '(?:a)??b',
    '(?:a|(b))',
    '\\)a',
    '[)a]b',
    '[\\])]a',
    'a(?:b)',
  ])
    expect(inSections(source)).toBe(source);
});

test('it matches what the expression matches', () => {
  const part = fc.constantFrom('a', 'b?', '[)b]', '\\)', '(?!b)', '(?<=a)', ' ');
  const { source } = fc.letrec<{ source: string }>((tie) => ({
    source: fc.oneof(
      { maxDepth: 4 },
      part,
      fc.tuple(tie('source'), tie('source')).map((parts) => parts.join('')),
      fc
        .tuple(tie('source'), tie('source'), fc.constantFrom('', '?', '??', '*', '{2}'))
        .map(([one, other, often]) => `(${one}|${other})${often}`),
    ),
  }));
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ')', ' '), maxLength: 12 });
  fc.assert(
    fc.property(source, text, (any, where) => {
      expect([...where.matchAll(new RegExp(inSections(any), 'g'))]).toEqual([
        ...where.matchAll(new RegExp(any, 'g')),
      ]);
    }),
  );
});
