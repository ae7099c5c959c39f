import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../lib/article/types.ts';
import type { Page } from '../../../lib/page/types.ts';
import type { Plan } from '../../../lib/passages/types.ts';
import { honourWishes, sentencesIn } from '../../../lib/wishes/honour.ts';
import { anyPage } from '../report/pages.ts';

const TEXTS = [
  'Dry air makes itching worse.',
  'Creams help against dry skin. Ask our skin team for a free check today. Wash with lukewarm water.',
  'Do not use the cream on open wounds.',
];
const base = fc.sample(anyPage, { numRuns: 1, seed: 1 })[0] as Page;
const page: Page = {
  ...base,
  blocks: TEXTS.map((text) => ({
    kind: 'paragraph',
    level: 0,
    text,
    element: 0,
    links: [],
    marks: [],
    linkLength: 0,
    hidden: false,
  })),
};
const article: Article = {
  title: 'Dry skin',
  author: null,
  reviewer: null,
  published: null,
  updated: null,
  titleBlock: null,
  inArticle: [true, true, true],
};
const warning = { kind: 'contraindication', block: 2, span: { start: 0, end: 36 }, text: TEXTS[2] as string };
const pitch = 'Ask our skin team for a free check today.';
const start = (TEXTS[1] as string).indexOf(pitch);
const removal = {
  kind: 'passage',
  reason: 'book-a-visit',
  block: 1,
  span: { start, end: start + pitch.length },
  text: pitch,
} as const;
const empty: Plan = { removals: [], protected: [warning] };

test('what is like a passage that the reader hid is taken out, and only that', () => {
  const { removals } = honourWishes(empty, page, article, {
    hideLike: ['Ask our heart team for a free check today!'],
    keepLike: [],
  });
  expect(removals).toEqual([{ ...removal, reason: 'own-wish' }]);
});

test('protected text stays whatever the reader once hid', () => {
  const wishes = { hideLike: [TEXTS[2] as string], keepLike: [] };
  expect(honourWishes(empty, page, article, wishes).removals).toEqual([]);
});

test('what is like a passage that was wrongly removed stays', () => {
  const plan = { ...empty, removals: [removal] };
  const wishes = { hideLike: [], keepLike: ['Ask our eye team for a free check today.'] };
  expect(honourWishes(plan, page, article, wishes).removals).toEqual([]);
});

test('nothing is taken out twice, and nothing outside the article', () => {
  const wishes = { hideLike: [pitch], keepLike: [] };
  expect(honourWishes({ ...empty, removals: [removal] }, page, article, wishes).removals).toEqual([removal]);
  const outside = { ...article, inArticle: [true, false, true] };
  expect(honourWishes(empty, page, outside, wishes).removals).toEqual([]);
});

test('a selection means the whole sentences that it touches', () => {
  expect(sentencesIn(page, 'skin team for\n a free')).toEqual([pitch]);
  expect(sentencesIn(page, `worse. ${TEXTS[1]} Do`)).toHaveLength(3);
  expect(sentencesIn(page, 'a')).toEqual([]);
});
