import { expect, test } from 'vitest';
import { promotionScore } from '../../../lib/notice/promotional.ts';

test('more selling and more promises make a page sell more heavily', () => {
  expect(promotionScore(0.2, 1)).toBeGreaterThan(promotionScore(0.1, 1));
  expect(promotionScore(0.1, 3)).toBeGreaterThan(promotionScore(0.1, 1));
});

test('the tenth promise adds less than the first', () => {
  const first = promotionScore(0.1, 1) - promotionScore(0.1, 0);
  expect(promotionScore(0.1, 10) - promotionScore(0.1, 9)).toBeLessThan(first);
});
