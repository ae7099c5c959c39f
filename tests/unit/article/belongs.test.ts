import { expect, test } from 'vitest';
import { withBelongings } from '../../../lib/article/belongs.ts';
import { readBylines } from '../../../lib/article/bylines.ts';
import { type Line, pageOf } from './page.ts';

const PROSE = 'Gout is common, comes in attacks, and can be treated well.';

/** The lines that are kept beyond the title and the prose, which alone the model is made to have found. */
function kept(lines: readonly Line[], language = 'en'): string[] {
  const page = pageOf(lines, {}, language);
  const inArticle = page.blocks.map(({ text }, index) => index === 0 || text === PROSE);
  const said = readBylines(page, 0, page.blocks.length, true);
  return withBelongings(page, inArticle, 0, said).inArticle.flatMap((one, index) =>
    one && !inArticle[index] ? [page.blocks[index]?.text ?? ''] : [],
  );
}

test.each<[language: string, line: string]>([
  ['en', 'By Ada Marsh · Medically reviewed by Dr. Ben Coyle · 4 April 2024'],
  ['de', 'Medizinisch geprüft von Dr. Jana Holm'],
  ['fr', 'Relu par le Dr Anne Colin'],
  ['es', 'Revisado por la Dra. Inés Vidal'],
  ['pt', 'Revisado por Dra. Rita Prado'],
  ['zh', '审核专家：郑维民'],
])('the line that names the reviewer stays (%s)', (language, line) => {
  expect(
    kept(
      [
        ['h1', 'Gout'],
        ['p.x', line],
        ['p', PROSE],
      ],
      language,
    ),
  ).toEqual([line]);
  expect(
    kept(
      [
        ['h1', 'Gout'],
        ['p', PROSE],
        ['footer > p', line],
      ],
      language,
    ),
  ).toEqual([line]);
});

test('who wrote something else, far from the title, is not kept', () => {
  const prose = Array.from({ length: 12 }, (): Line => ['p', PROSE]);
  expect(kept([['h1', 'Gout'], ...prose, ['div.card > p', 'By Ada Marsh']])).toEqual([]);
});

test.each<[language: string, heading: string]>([
  ['en', 'References'],
  ['en', 'Studies cited'],
  ['de', 'Quellen'],
  ['fr', 'Références'],
  ['es', 'Bibliografía'],
  ['pt', 'Referências'],
  ['zh', '参考文献'],
])('a list of references stays whole, up to the next heading (%s, %s)', (language, heading) => {
  const lines: Line[] = [
    ['h1', 'Gout'],
    ['p', PROSE],
    ['div > h2', heading],
    ['div > ol > li', 'Meyer A, Ito C, et al. Gout in adults. J Joints. 2021;12:34-40.'],
    ['div > ol > li', 'Ito C, et al. Diet and gout. J Joints. 2019;10:3-9.'],
    ['div > h2', 'More on joints'],
    ['div > p', 'Ten foods for your knees, 2021'],
  ];
  expect(kept(lines, language)).toEqual(lines.slice(2, 5).map(([, text]) => text));
});

test('a list that cites nothing is none of references', () => {
  const more: Line[] = [
    ['div > h2', 'Research'],
    ['div > p', 'Join our next trial'],
    ['div > p', 'Meet the team'],
  ];
  expect(kept([['h1', 'Gout'], ['p', PROSE], ...more])).toEqual([]);
});
