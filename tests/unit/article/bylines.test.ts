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

test.each([
  ['en', 'Reviewed May 2024.', ['updated 2024-05-01']],
  ['de', 'Von Lena Vogt (Apothekerin), aktualisiert am 03.05.22', ['author Lena Vogt', 'updated 2022-05-03']],
  ['de', 'Medizinisch geprüft: Dr. med. Karl Huber', ['reviewer Dr. med. Karl Huber']],
  ['es', 'Revisado por la Dra. Eva Paz, en abril de 2024.', ['reviewer Dra. Eva Paz', 'updated 2024-04-01']],
  ['fr', 'Anne Moreau, auteure de ce blog', ['author Anne Moreau']],
  ['pt', 'Conteúdo revisado pela Dra. Bia Melo', ['reviewer Dra. Bia Melo']],
  ['zh', '2024年5月28日 文/曹清（种植中心 副主任医师）', ['author 曹清', 'day 2024-05-28']],
  ['zh', '審閱：許哲維醫師（胃腸肝膽科）', ['reviewer 許哲維醫師']],
  ['zh', '修訂日期：113-11-05', ['updated 2024-11-05']],
  ['zh', '李明 主治医师 县医院', ['author 李明']],
  ['zh', '（撰稿：陈若楠 审核：郑维民 主任医师）', ['reviewer 郑维民', 'author 陈若楠']],
  ['en', 'Entry written by Ada Pellworth, professor of neurology.', ['author Ada Pellworth']],
  ['en', 'Developed by the Harbour Hospital emergency department.', ['author the Harbour Hospital']],
  ['en', 'Written by the ENT team, to be reviewed by April 2028.', []],
  ['en', "Written by the Trust's patient information team.", []],
  ['en', 'Nutrition review by Bo Lind, RD', ['reviewer Bo Lind, RD']],
  ['de', 'Monofokale Linse: von der Kasse bezahlt', []],
  ['en', 'Post by Ada Hale | Mar-08-2023', ['author Ada Hale', 'day 2023-03-08']],
  ['en', 'Presented by Harbour Pillows', []],
  ['en', '©2023 by Harbour Clinic', []],
  ['en', 'Next review due: May 2026', []],
  ['en', 'Reviewed June 30, 2024 by Ada Hale, MD', ['reviewer Ada Hale, MD', 'updated 2024-06-30']],
  ['en', 'Expert check: Dr Bo Lind, dermatologist', ['reviewer Dr Bo Lind']],
  [
    'en',
    'Medically checked: Op. Dr. Bo Lind Updated: February 18, 2025',
    ['reviewer Op. Dr. Bo Lind', 'updated 2025-02-18'],
  ],
  ['en', 'Author of the article: Ada Hale, nurse', ['author Ada Hale']],
  ['en', 'Updated by: Ada Hale, MD, consultant in oncology.', ['reviewer Ada Hale, MD']],
  ['en', 'By Sat Nov 23 2024', ['day 2024-11-23']],
  ['en', 'By Monica May', ['author Monica May']],
  ['de', 'Erstellt: 18.04.2023 vom Referat Hygiene', ['author Referat Hygiene', 'published 2023-04-18']],
  ['pt', 'Publicada por Ada Hale às 21:40', ['author Ada Hale']],
  ['zh', '郑维民 副主任医师 剩余号源：2', []],
  ['en', 'Medically checked: February 18, 2025', ['updated 2025-02-18']],
  [
    'en',
    'The article was checked by the neurologist of the first category Lind B. A.',
    ['reviewer Lind B. A.'],
  ],
  ['en', 'This text was reviewed by our consultant urologist Bo Lind.', ['reviewer Bo Lind']],
  ['en', 'The tablets were approved by the European Medicines Agency.', []],
  ['en', 'Medical consultation: Dr Bo Lind', ['reviewer Dr Bo Lind']],
  ['en', '2021-03-09 10:26 Answering doctor: Bo Lind', ['author Bo Lind', 'day 2021-03-09']],
  ['de', 'Medizinisch geprüft von der Kinderärztin Ada Hale', ['reviewer Kinderärztin Ada Hale']],
  ['fr', 'Article relu par le cardiologue Bo Lind', ['reviewer Bo Lind']],
  ['es', 'Artículo revisado por la nutricionista Ada Hale', ['reviewer Ada Hale']],
  ['pt', 'Texto revisado pelo cardiologista Bo Lind', ['reviewer Bo Lind']],
  ['en', '18 Sept Written by Ada Hale', ['author Ada Hale']],
  ['en', '08:15 Writer: Ada Hale', ['author Ada Hale']],
  ['en', 'Oct 5 Written By Ada Hale, PA-C', ['author Ada Hale, PA-C']],
  [
    'en',
    'Text: Ada Hale · 28.05.2024 · Specialist review: Dr. med. Bo Lind, sports medicine',
    ['reviewer Dr. med. Bo Lind', 'author Ada Hale', 'day 2024-05-28'],
  ],
  [
    'zh',
    '2023-09-14 10:26作者：陈若楠审稿：郑维民 副主任医师',
    ['reviewer 郑维民', 'author 陈若楠', 'day 2023-09-14'],
  ],
  ['en', 'He fell in May. By National Day he could walk again.', []],
  ['zh', '作者：消化内科 卢明', ['author 卢明']],
  ['zh', '荆川 运动医学科 副主任医师', ['author 荆川']],
  ['zh', '荆川 主任医师 周一、三上午', []],
])('%s: %s', (language, line, expected) => {
  const found = readBylines(pageOf([['p', line]], {}, language), 0, 1, true);
  expect(found.map(({ what, value }) => `${what} ${value}`)).toEqual(expected);
});

test('names that a style sheet sets apart are parted', () => {
  expect(
    said('Written by Dana CastleMedically reviewed by Ray Achter, DOLast updated June 30, 2025'),
  ).toEqual(['reviewer Ray Achter, DO', 'author Dana Castle', 'updated 2025-06-30']);
});

test('a long block that begins with a byline is one', () => {
  const line = `Written by Ada Pellworth, nurse. Reviewed by Dr Bo Lindqvist. ${'We take no money from makers. '.repeat(9)}`;
  expect(said(line)).toEqual(['reviewer Dr Bo Lindqvist', 'author Ada Pellworth']);
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
