import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsAround, WIDTH } from '../../../lib/passages/model/around.ts';
import { judgedPage } from './material.ts';

const TEXTS = [
  'Drink water.',
  'Call us today for a free consultation with our experts.',
  'Most people feel better soon.',
];

describe('rows around a sentence', () => {
  it('hold its own score first, the rule, and its neighbours after what is known of itself', () => {
    const { page, blocks } = judgedPage(TEXTS);
    const rows = rowsAround(page, blocks, [-3, 2, -1]);
    expect(rows).toHaveLength(3 * WIDTH);
    const [, second] = [0, 1, 2].map((at) => [...rows.slice(at * WIDTH, (at + 1) * WIDTH)]);
    expect(second?.slice(0, 2)).toEqual([2, 1]);
    expect(second?.slice(23, 25)).toEqual([-3, -1]);
    expect(rows[1]).toBe(0);
  });

  it('are finite whatever the scores', () => {
    const { page, blocks } = judgedPage(TEXTS);
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 3, maxLength: 3 }), (scores) => {
        expect(rowsAround(page, blocks, scores).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('are none for a page without sentences', () => {
    const { page } = judgedPage([]);
    expect(rowsAround(page, [], [])).toHaveLength(0);
  });
});
