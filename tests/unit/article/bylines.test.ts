import { expect, test } from 'vitest';
import { readBylines } from '../../../lib/article/bylines.ts';
import { pageOf } from './page.ts';

const said = (...lines: string[]): string[] =>
  readBylines(pageOf(lines.map((text) => ['p', text])), 0, lines.length, true).map(
    ({ what, value }) => `${what} ${value}`,
  );

test.each([
  [
    'Written by Ada Pellworth. Medically reviewed by Dr Bo Lindqvist. Last updated 9 July 2024.',
    ['reviewer Dr Bo Lindqvist', 'author Ada Pellworth', 'updated 2024-07-09'],
  ],
  [
    'Von Jutta Ahrens | Veröffentlicht am 5. März 2024 | Aktualisiert: 6. Mai 2024',
    ['author Jutta Ahrens', 'published 2024-03-05', 'updated 2024-05-06'],
  ],
  ['Médicalement révisé par Dr Hélène Dufresne', ['reviewer Dr Hélène Dufresne']],
  ['Revisado por Dra. Paula Iturralde', ['reviewer Dra. Paula Iturralde']],
  ['Publicado em 5 de março de 2024 por Ju Montanari', ['author Ju Montanari', 'published 2024-03-05']],
  [
    '作者：陈若楠 审核专家：郑维民 发布时间：2023-05-17 更新时间：2024-10-08',
    ['reviewer 郑维民', 'author 陈若楠', 'published 2023-05-17', 'updated 2024-10-08'],
  ],
])('%s', (line, expected) => {
  expect(said(line)).toEqual(expected);
});

test('a label and its name may stand in two blocks', () => {
  expect(said('Medically reviewed by', 'Bo Lindqvist, MD')).toContain('reviewer Bo Lindqvist, MD');
  expect(said('Last updated:', '5 March 2024')).toContain('updated 2024-03-05');
});

test('prose is not a byline', () => {
  expect(
    said(`The infection is spread by Aedes mosquitoes. ${'It is common in warm countries. '.repeat(10)}`),
  ).toEqual([]);
});
