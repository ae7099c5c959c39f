import { expect, test } from 'vitest';
import type { Article } from '../../../lib/article/types.ts';
import { withBeside } from '../../../lib/passages/beside.ts';
import { Containers } from '../../../lib/passages/blocks.ts';
import { planRemovals } from '../../../lib/passages/plan.ts';
import { BLOCK_RULES } from '../../../lib/passages/rules/index.ts';
import { pageOf } from '../article/page.ts';

const MEDICINE = 'The thyroid is a gland in the neck that makes hormones, and most nodules in it do no harm.';
const OFFER = 'Order our VitaCalm drops today for only $49 with free shipping and a money-back guarantee.';
const page = pageOf([
  ['header > p', 'Harbour Clinic'],
  ['div > p', MEDICINE],
  ['div > p', OFFER],
  ['div > p', MEDICINE],
  ['div > p', OFFER],
  ['div > p', '[Read on]'],
  ['div.related > p', OFFER],
  ['footer > p', OFFER],
]);
const found: Article = {
  title: 'Thyroid',
  author: null,
  reviewer: null,
  published: null,
  updated: null,
  titleBlock: null,
  inArticle: [false, true, false, true, false, false, false, false],
};

test('paragraphs among and behind those of the article stand beside it; links, lists and the frame do not', () => {
  const { inArticle } = withBeside(page, found, new Containers(BLOCK_RULES, page));
  expect(inArticle).toEqual([false, true, true, true, true, false, false, false]);
});

test('a paragraph beside the article goes for the reason that it sells, and counts as selling', () => {
  const plan = planRemovals(page, found);
  const reasons = new Map(plan.removals.map(({ block, reason }) => [block, reason]));
  expect(reasons.get(2)).not.toBe('page-furniture');
  expect(reasons.get(4)).toBe(reasons.get(2));
  expect(reasons.has(1)).toBe(false);
  expect(plan.selling).toBeGreaterThan(0.3);
});

const warning = pageOf([
  ['div > p', MEDICINE],
  ['td > p', 'Red: call 999'],
  ['td > p', 'Cold, mottled or blue skin'],
  ['td > p', 'Hard to wake, floppy, or confused'],
  ['td > p', OFFER],
  ['td > p', MEDICINE],
]);

test('lines of a list that the finder left out between two of the article stay', () => {
  const removed = planRemovals(warning, { ...found, inArticle: [true, true, false, false, true, true] });
  expect(removed.removals.map(({ block }) => block)).toEqual([4]);
});

test('a gap with a line in it that sells is not closed', () => {
  const removed = planRemovals(warning, { ...found, inArticle: [true, true, false, false, false, true] });
  expect(removed.removals.map(({ block }) => block)).toEqual([2, 3, 4]);
});
