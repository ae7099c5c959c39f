import { expect, test } from 'vitest';
import { fillGaps } from '../../../lib/article/gaps.ts';
import { type Line, pageOf } from './page.ts';

/** Which of some lines, given with their likelihoods, are article in the end; those from 0.45 on are from the start. */
function filled(lines: readonly (readonly [likely: number, ...Line])[]): number[] {
  const page = pageOf(lines.map(([, place, text]): Line => [place, text]));
  const likely = Float32Array.from(lines, ([value]) => value);
  const taken = lines.map(([value], index) => index === 0 || value >= 0.45);
  return fillGaps(page, 0, taken, likely).flatMap((one, index) => (one ? [index] : []));
}

test('a caption between two blocks that are surely article stays, a button does not', () => {
  expect(
    filled([
      [0, 'h1', 'Gout'],
      [0.95, 'p', 'Gout is common.'],
      [0.1, 'p.caption', 'A swollen toe'],
      [0.95, 'p', 'It comes in attacks.'],
      [0.1, 'button', 'Listen'],
      [0.95, 'p', 'It can be treated.'],
    ]),
  ).toEqual([0, 1, 2, 3, 5]);
});

test('a lead that may be one stays, and what follows the article goes', () => {
  expect(
    filled([
      [0, 'h1', 'Gout'],
      [0.35, 'p.dek', 'It can be treated, and often is not.'],
      [0.1, 'p.topic', 'Joints'],
      [0.9, 'p', 'Gout is common.'],
      [0.35, 'p', 'More on joints'],
    ]),
  ).toEqual([0, 1, 3]);
});

test('a paragraph that goes on where the article seems to end stays, a line does not', () => {
  const help = 'See your doctor at once if you have a fever, or pain that lasts longer than eight hours.';
  const before: readonly (readonly [number, ...Line])[] = [
    [0, 'h1', 'Gout'],
    [0.9, 'p', 'Gout is common.'],
  ];
  expect(filled([...before, [0.3, 'p', help], [0.3, 'p', 'More on joints']])).toEqual([0, 1, 2]);
  expect(filled([...before, [0.1, 'p', help]])).toEqual([0, 1]);
  expect(filled([...before, [0.3, 'p.promo', help]])).toEqual([0, 1]);
});

test('a heading stays where its text does, and goes where that goes', () => {
  expect(
    filled([
      [0, 'h1', 'Gout'],
      [0.9, 'p', 'Gout is common.'],
      [0.1, 'aside > h2', 'What you can do'],
      [0.8, 'aside > p', 'Drink water.'],
      [0.1, 'div.more > h2', 'More on joints'],
      [0.01, 'div.more > p', 'Ten foods for your knees'],
      [0.9, 'p', 'It can be treated.'],
    ]),
  ).toEqual([0, 1, 2, 3, 6]);
});

test('one doubtful item of a list that is article stays, one in a list that is not goes', () => {
  expect(
    filled([
      [0, 'h1', 'Gout'],
      [0.7, 'ul.a > li', 'Drink a glass of water every hour.'],
      [0.3, 'ul.a > li', 'Walk.'],
      [0.7, 'ul.a > li', 'Rest the joint and keep it cool.'],
      [0.3, 'ul.b > li', 'Joints'],
      [0.1, 'ul.b > li', 'Knees'],
      [0.7, 'p', 'It can be treated.'],
    ]),
  ).toEqual([0, 1, 2, 3, 6]);
});
