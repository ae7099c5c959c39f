import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelihoods, rowsAround, WIDTH } from '../../../lib/passages/model/around.ts';
import { judgedPage } from './material.ts';

const TEXTS = [
  'Drink water.',
  'Call us today for a free consultation with our experts.',
  'Most people feel better soon.',
];

describe('rows around a sentence', () => {
  it('hold its own score, its neighbours and the rule', () => {
    const { page, blocks } = judgedPage(TEXTS);
    const rows = rowsAround(page, blocks, [-3, 2, -1]);
    expect([...rows.slice(WIDTH, WIDTH + 3)]).toEqual([2, -3, -1]);
    expect(rows[WIDTH * 2 - 1]).toBe(1);
    expect(rows[WIDTH - 1]).toBe(0);
  });

  it('are finite, and chances between 0 and 1, whatever the scores', () => {
    const { page, blocks } = judgedPage(TEXTS);
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 3, maxLength: 3 }), (scores) => {
        const rows = rowsAround(page, blocks, scores);
        expect(rows.every(Number.isFinite)).toBe(true);
        const chances = likelihoods(rows, { bias: -1, weights: [1, 0.1, 0.1, 2, 0.1, 1, 2] });
        expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
      }),
    );
  });

  it('are none for a page without sentences', () => {
    const { page } = judgedPage([]);
    expect(rowsAround(page, [], [])).toHaveLength(0);
  });
});
