import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName, isPerson } from '../../../lib/article/names.ts';

test.each([
  ['By Ada Pellworth', 'Ada Pellworth'],
  ['Written byAda Pellworth', 'Ada Pellworth'],
  ['Von Dr. Jutta Ahrens', 'Dr. Jutta Ahrens'],
  ['Par Hélène Dufresne', 'Hélène Dufresne'],
  ['Ada Pellworth, MD, PhD | 5 min read', 'Ada Pellworth, MD, PhD'],
  ['Ada Pellworth March 5, 2024', 'Ada Pellworth'],
  ['Dec. 19, 2025 · Ada Pellworth', 'Ada Pellworth'],
  ['作者：陈若楠', '陈若楠'],
  ['Harbour Clinic Team', 'Harbour Clinic Team'],
])('%s', (raw, name) => {
  expect(cleanName(raw)).toBe(name);
});

test.each([
  'admin',
  'https://www.harbour.example/people/ada',
  '@harbour',
  '5 min read',
  'Fri',
  '',
  'By',
  'Redaktion',
  'No Comments',
  'Publicado em',
  'April',
  'Who are we? We are many',
])('no name in %j', (raw) => {
  expect(cleanName(raw)).toBeNull();
});

test('a name cleaned twice is the same name', () => {
  const soup = fc.string({
    unit: fc.constantFrom('By ', 'Ada ', 'Pell', ',', ' MD', '|', ' 5 March 2024', 'admin', ' '),
    maxLength: 8,
  });
  fc.assert(
    fc.property(soup, (raw) => {
      const name = cleanName(raw);
      expect(name === null || cleanName(name) === name).toBe(true);
    }),
  );
});

test('a person is two to four capitalised words', () => {
  expect(isPerson('Ada Pellworth')).toBe(true);
  expect(isPerson('Dr. Ada M. Pellworth, MD')).toBe(true);
  expect(isPerson('Back to all articles')).toBe(false);
  expect(isPerson('Health')).toBe(false);
});
