import { expect, test } from 'vitest';
import { findAuthor } from '../../../lib/article/authors.ts';
import type { Said } from '../../../lib/article/bylines.ts';
import { type Line, pageOf } from './page.ts';

/** The author of a page whose first line is the title. */
function authorOf(lines: readonly Line[], title: string, said: readonly Said[] = []): string | null {
  const page = pageOf(lines, { title });
  return findAuthor(page, 0, said, {
    authors: [],
    reviewers: [],
    published: [],
    updated: [],
    reviewed: [],
  });
}
const DAY: Said = { what: 'day', value: '2024-05-05', block: 1 };

test('the name above what a box tells of the author', () => {
  const lines: Line[] = [
    ['h1', 'Gout'],
    ['p', 'Gout comes in attacks.'],
    ['div.author-box > h4', 'Words by Ada Hale'],
    ['div.author-box > p', 'Ada leads the ward for joints and sees patients in Leeds.'],
  ];
  expect(authorOf(lines, 'Gout')).toBe('Ada Hale');
});

test('a name next to a day, though the site is called after its owner', () => {
  const lines: Line[] = [
    ['h1', 'Gout'],
    ['p', 'Ada Hale 5 May 2024 6 min'],
    ['p', 'Gout comes in attacks.'],
  ];
  expect(authorOf(lines, 'Gout | Ada Hale Naturopath', [DAY])).toBe('Ada Hale');
  expect(authorOf(lines, 'Gout | Ada Hale', [DAY])).toBeNull();
});
