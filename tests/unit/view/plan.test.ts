import { describe, expect, test } from 'vitest';
import type { Block, Page, PageElement } from '../../../lib/page/types.ts';
import { planMarks } from '../../../lib/view/marks-plan.ts';
import { planView } from '../../../lib/view/plan.ts';

const block = (text: string, element: number): Block => ({
  kind: 'paragraph',
  level: 0,
  text,
  element,
  links: [],
  marks: [],
  linkLength: 0,
  hidden: false,
});
const element = (tag: string, parent: number, start: number, end: number): PageElement => ({
  parent,
  tag,
  name: '',
  role: '',
  label: '',
  hidden: false,
  start,
  end,
});

/** `<body><aside><h3>0<p>1</aside><article><p>2<div>3<br>4<br>5</div><table><tr><td>6<td>7</table></article>` */
const page: Page = {
  url: 'https://page.example/',
  language: 'en',
  blocks: [
    block('Best sellers', 2),
    block('Drops', 3),
    block('Medicine. Buy now! More medicine.', 5),
    block('First line.', 6),
    block('Order today.', 6),
    block('Last line.', 6),
    block('cell', 9),
    block('offer', 10),
  ],
  elements: [
    element('body', -1, 0, 8),
    element('aside', 0, 0, 2),
    element('h3', 1, 0, 1),
    element('p', 1, 1, 2),
    element('article', 0, 2, 8),
    element('p', 4, 2, 3),
    element('div', 4, 3, 6),
    element('table', 4, 6, 8),
    element('tr', 7, 6, 8),
    element('td', 8, 6, 7),
    element('td', 8, 7, 8),
  ],
  pictures: [],
  metadata: { title: '', lang: '', canonical: '', meta: new Map(), jsonLd: [], values: [] },
  truncated: false,
};
const all = (number: number) => ({
  block: number,
  span: { start: 0, end: page.blocks[number]?.text.length ?? 0 },
});
const nothing = (): boolean => false;

describe('what is hidden and what is dimmed', () => {
  test('the highest element all of whose blocks are removed is hidden, nothing inside it again', () => {
    expect(planView(page, [all(0), all(1)], nothing)).toEqual({ hide: [1], dim: [] });
  });

  test('an element with something kept in it stays', () => {
    expect(planView(page, [all(1)], nothing).hide).toEqual([3]);
  });

  test('a passage, and a line without an element of its own, are dimmed', () => {
    const passage = { block: 2, span: { start: 10, end: 18 } };
    expect(planView(page, [passage, all(4)], nothing)).toEqual({ hide: [], dim: [passage, all(4)] });
  });

  test('passages that leave nothing of a block hide it', () => {
    const halves = [
      { block: 3, span: { start: 0, end: 6 } },
      { block: 3, span: { start: 6, end: 11 } },
    ];
    expect(planView(page, [...halves, all(4), all(5)], nothing)).toEqual({ hide: [6], dim: [] });
  });

  test('a cell stays in its row, and the page itself is never hidden', () => {
    expect(planView(page, [all(7)], nothing)).toEqual({ hide: [], dim: [all(7)] });
    expect(
      planView(
        page,
        page.blocks.map((_, index) => all(index)),
        nothing,
      ).hide,
    ).toEqual([1, 4]);
  });

  test('an element that holds a picture of the article stays; what is inside is decided one by one', () => {
    expect(planView(page, [all(0), all(1)], (index) => index === 1)).toEqual({ hide: [2, 3], dim: [] });
  });
});

describe('marks', () => {
  const kept = page.blocks.map((_, index) => index >= 2 && index !== 6);

  test('stand at dimmed passages and where the article was cut, not where something stood around it', () => {
    const passage = { block: 2, span: { start: 10, end: 18 } };
    const removals = [all(0), all(1), passage, all(6)];
    const plan = { hide: [1, 9], dim: [passage] };
    expect(planMarks(page, removals, plan, kept)).toEqual([
      { removals: [passage], block: 2, span: passage.span },
      { removals: [all(6)], block: 5, span: null },
    ]);
  });
});
