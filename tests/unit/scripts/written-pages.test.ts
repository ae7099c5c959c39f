import { expect, test } from 'vitest';
import { writtenPages } from '../../../scripts/learning/written-pages.ts';

const pages = writtenPages();

test('the pages written for training can all be read, in six languages', () => {
  expect(pages.length).toBeGreaterThan(500);
  expect(new Set(pages.map(({ language }) => language))).toEqual(
    new Set(['de', 'en', 'es', 'fr', 'pt', 'zh']),
  );
});

test('a line is what its sign says', () => {
  const lines = pages.flatMap((page) => page.lines);
  expect(lines.filter(({ isHeading, kind }) => isHeading && kind === 'sells').length).toBeGreaterThan(0);
  expect(lines.filter(({ isHeading, kind }) => !isHeading && kind === 'heading')).toEqual([]);
  expect(lines.filter(({ text }) => /^[-+!?#@] /.test(text)).map(({ text }) => text)).toEqual([]);
  for (const mark of ['claims', 'damaged', 'isItem'] as const)
    expect(lines.filter((line) => line[mark]).length).toBeGreaterThan(50);
});

test('no sentence of a page is labelled twice', () => {
  for (const { id, lines } of pages) {
    const long = lines.map(({ text }) => text).filter((text) => text.length > 25);
    expect(new Set(long).size, id).toBe(long.length);
  }
});
