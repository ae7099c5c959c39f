import { expect, test } from 'vitest';
import { readBylines } from '../../../lib/article/bylines.ts';
import { findDates } from '../../../lib/article/dates.ts';
import { readJsonLd } from '../../../lib/article/json-ld.ts';
import type { Metadata } from '../../../lib/page/types.ts';
import { type Line, pageOf } from './page.ts';

const PROSE = 'Most people feel better within a week, and need no treatment at all.';

function datesOf(lines: readonly string[], metadata: Partial<Metadata> = {}, url?: string) {
  const all: Line[] = ['Living with gout', ...lines, PROSE].map((text, index) => [
    index === 0 ? 'h1' : 'p',
    text,
  ]);
  const page = { ...pageOf(all, metadata), ...(url ? { url } : {}) };
  const said = readBylines(page, 0, page.blocks.length, true);
  return findDates(page, 0, said, readJsonLd(page.metadata.jsonLd), true);
}
const jsonLd = [{ '@type': 'Article', datePublished: '2020-02-02', dateModified: '2024-04-04' }];
const meta = new Map([['article:published_time', ['2020-02-02T08:00:00Z']]]);

test('what the page shows at its title goes before the metadata', () => {
  expect(datesOf(['Published 5 March 2023'], { jsonLd })).toEqual({
    published: '2023-03-05',
    updated: '2024-04-04',
  });
  expect(datesOf(['Jo Hale, 5 March 2023'], { meta }).published).toBe('2023-03-05');
});

test('a shown day of the last change goes before JSON-LD, but not before the page’s own meta', () => {
  expect(datesOf(['Updated 4 April 2024'], { jsonLd }).published).toBe('2024-04-04');
  expect(datesOf(['Updated 4 April 2024'], { jsonLd, meta })).toEqual({
    published: '2020-02-02',
    updated: '2024-04-04',
  });
});

test('a bare day that the metadata call the last change is that', () => {
  expect(datesOf(['4 April 2024'], { jsonLd, meta })).toEqual({
    published: '2020-02-02',
    updated: '2024-04-04',
  });
});

test('a page that knows but one day was published on it', () => {
  expect(datesOf(['Last reviewed: 4 April 2024'])).toEqual({
    published: '2024-04-04',
    updated: '2024-04-04',
  });
  expect(datesOf([])).toEqual({ published: null, updated: null });
});

test('the address knows the day', () => {
  const url = 'https://www.harbour.example/2023/3/5/gout/';
  expect(datesOf(['6 March 2023'], {}, url).published).toBe('2023-03-05');
});

test('an address that knows the month tells which day is meant', () => {
  const url = 'https://www.harbour.example/2023/05/gout/';
  const lines = ['Published 5 March 2022', 'Jo Hale, 6 May 2023'];
  expect(datesOf(lines, {}, url).published).toBe('2023-05-06');
  expect(datesOf(['Published 5 March 2022'], {}, url).published).toBe('2022-03-05');
});

test('a thread has the day of its first post, however far below the title', () => {
  const far = [...Array.from({ length: 20 }, () => PROSE), 'Wren, 5 March 2023', PROSE, 'Ash, 9 April 2023'];
  expect(datesOf(far, {}, 'https://www.harbour.example/forum/gout').published).toBe('2023-03-05');
  expect(datesOf(far).published).toBeNull();
});

test('a time that a line beside it calls the last change is no day of publishing', () => {
  const published = [{ '@type': 'Article', datePublished: '2024-04-05' }];
  const values = [{ name: 'time', value: 'Page updated: 4 April 2024', block: 1 }];
  expect(datesOf(['', 'Page updated: 4 April 2024'], { jsonLd: published, values }).published).toBe(
    '2024-04-04',
  );
});

test('days in sentences and days of others are not those of the article', () => {
  expect(datesOf(['Member since 5 March 2019'], { jsonLd }).published).toBe('2020-02-02');
  expect(
    datesOf(['The trial of the new tablets in four towns came to its end on 5 March 2023.'], { jsonLd })
      .published,
  ).toBe('2020-02-02');
});
