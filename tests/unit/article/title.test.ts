import { expect, test } from 'vitest';
import { findTitle } from '../../../lib/article/title.ts';
import { pageOf } from './page.ts';

test("the heading that the metadata know is the title, not the site's name", () => {
  const page = pageOf(
    [
      ['header > h1.logo', 'Harbour Clinic'],
      ['main > h2', 'What are thyroid nodules?'],
      ['main > p', 'They are common.'],
    ],
    { title: 'What are thyroid nodules? | Harbour Clinic' },
  );
  expect(findTitle(page)).toEqual({ title: 'What are thyroid nodules?', titleBlock: 1 });
});

test("without a heading the title is the metadata's, without the site", () => {
  const page = pageOf([['p', 'Text.']], { title: 'Living with eczema – Harbour Clinic' });
  expect(findTitle(page)).toEqual({ title: 'Living with eczema', titleBlock: null });
});

test('the name that the address spells or the metadata give is the site, however long it is', () => {
  const named = (title: string, url: string): string =>
    findTitle({ ...pageOf([['p', 'Text.']], { title }), url }).title;
  expect(named('Gout - Harbour Town Health Trust', 'https://www.htht.example/gout')).toBe('Gout');
  expect(named('Gout | Brook Street Clinic', 'https://brookstreetclinic.example/gout')).toBe('Gout');
});

test('the only heading of first rank, or a line that says what the metadata say, is the title', () => {
  const title = 'Living with eczema_Skin_Harbour Clinic';
  expect(findTitle(pageOf([['h1', 'Creams for the winter']], { title: 'Welcome' })).titleBlock).toBe(0);
  expect(
    findTitle(
      pageOf(
        [
          ['p', '[Skin]'],
          ['p', 'Living with eczema'],
        ],
        { title },
      ),
    ),
  ).toEqual({
    title: 'Living with eczema',
    titleBlock: 1,
  });
});
