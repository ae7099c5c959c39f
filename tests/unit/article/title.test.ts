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
