import { expect, test } from 'vitest';
import { findArticle } from '../../../lib/article/find.ts';
import { type Line, pageOf } from './page.ts';

const SENTENCE = 'Keep the wound clean and dry, and change the dressing every day until it has closed.';
const NAV: Line[] = ['Home', 'About us', 'Find a doctor', 'Contact'].map((text) => [
  'header > nav > ul > li',
  `[${text}]`,
]);
const FOOT: Line[] = ['Privacy policy', 'Terms of use', '© 2024 Harbour Clinic'].map((text) => [
  'footer > p',
  text,
]);
const found = (lines: readonly Line[]): string[] => {
  const page = pageOf([...NAV, ...lines, ...FOOT], { title: 'Caring for a wound' });
  const { inArticle } = findArticle(page);
  return page.blocks.filter((_, index) => inArticle[index]).map(({ text }) => text);
};
const all = (lines: readonly Line[]): string[] => lines.map(([, text]) => text);
const numbered = (text: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${text} ${index + 1}. ${SENTENCE}`);

test.each<[name: string, lines: Line[]]>([
  [
    'a thread',
    [
      ['main > h1', 'Caring for a wound'],
      ...numbered('I asked my nurse about day', 4).map(
        (text): Line => ['main > div.post > div.post-body > p', text],
      ),
    ],
  ],
  [
    'questions and answers',
    [
      ['main > h1', 'Caring for a wound'],
      ['main > div.question > p', `How long does it take? ${SENTENCE}`],
      ...numbered('It took me this many weeks:', 3).map((text): Line => ['main > div.answer > p', text]),
    ],
  ],
  [
    'a live blog',
    [
      ['main > article > h1', 'Caring for a wound'],
      ...numbered('The ward reported case', 4).map(
        (text): Line => ['main > article > section.update > p', text],
      ),
    ],
  ],
  [
    'a page of several parts',
    [
      ['main > h1', 'Caring for a wound'],
      ...[1, 2, 3].flatMap((part): Line[] => [
        [`main > section.part${part} > h2`, `Part ${part}: the healing skin`],
        [`main > section.part${part} > p`, `${SENTENCE} This is part ${part} of what to know.`],
      ]),
    ],
  ],
])('of %s, the title and every paragraph is found, and nothing of the frame', (_, lines) => {
  expect(found(lines)).toEqual(all(lines));
});

test('a listing gives what it lists', () => {
  const cards = numbered('Leaflet', 6).map((text): Line => ['main > ul.list > li.card > p', text]);
  const text = found([['main > h1', 'Caring for a wound'], ...cards]);
  expect(text).toEqual(expect.arrayContaining(all(cards)));
});

test('a title, however long, is no text: what little there is comes with it', () => {
  const title =
    'Caring for a wound at home, and all that you should know about it when it was a deep one and will not close even after weeks of rest and care';
  const lines: Line[] = [
    ['div.head > h1', title],
    ['div.x1 > div.x2', 'Keep it clean.'],
    ['div.x1 > div.x2', 'Keep it dry.'],
  ];
  const text = found(lines);
  expect(text).toEqual(expect.arrayContaining(['Keep it clean.', 'Keep it dry.']));
});

test('a page of links alone is not empty', () => {
  expect(found([]).length).toBeGreaterThan(0);
});
