import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../lib/topics/packed-numbers.ts';

it('reads the numbers that it has packed, and packs none that it could not read', () => {
  const numbers = [0, 1, 87, 88, 1583, 7000];
  expect(packNumbers(numbers)).toHaveLength(2 * numbers.length);
  expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
  expect(unpackNumbers('')).toEqual([]);
  expect(() => packNumbers([-1])).toThrow();
  expect(() => packNumbers([9000])).toThrow();
});
