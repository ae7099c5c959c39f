import { expect, test } from 'vitest';
import { markPassages } from '../../../lib/wishes/mark.ts';

test('what the reader said last counts', () => {
  const pitch = 'Ask our skin team for a free check today.';
  const hidden = markPassages({ hideLike: [], keepLike: ['Other words entirely, of course.'] }, 'hideLike', [
    pitch,
  ]);
  expect(hidden).toEqual({ hideLike: [pitch], keepLike: ['Other words entirely, of course.'] });
  const alike = 'Ask our eye team for a free check today!';
  const kept = markPassages(hidden, 'keepLike', [alike]);
  expect(kept).toEqual({ hideLike: [], keepLike: ['Other words entirely, of course.', alike] });
});
