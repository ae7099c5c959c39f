import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeText } from '../../../lib/report/compose.ts';
import { anyPage } from './pages.ts';

test('a first line that repeats the title is left out of the clean text', () => {
  const [page] = fc.sample(anyPage, 1);
  if (!page) throw new Error('no page');
  const template = {
    kind: 'paragraph',
    level: 0,
    element: 0,
    links: [],
    marks: [],
    linkLength: 0,
    hidden: false,
  } as const;
  const blocks = ['Itchy skin', 'Itchy SKIN', 'Dry air makes it worse.'].map((text) => ({
    ...template,
    text,
  }));
  const article = {
    title: 'Itchy skin',
    author: null,
    reviewer: null,
    published: null,
    updated: null,
    titleBlock: 0,
    inArticle: [true, true, true],
  };
  const text = composeText({ ...page, blocks }, article, { removals: [], protected: [] });
  expect(text.map((block) => block.text)).toEqual(['Dry air makes it worse.']);
});
