import { afterEach, expect, test, vi } from 'vitest';
import { Budget } from '../../../lib/page/budget.ts';

afterEach(() => vi.restoreAllMocks());

test('characters are given until there are none left', () => {
  const budget = new Budget();
  expect(budget.takeCharacters(499_999)).toBe(499_999);
  expect(budget.isSpent).toBe(false);
  expect(budget.takeCharacters(10)).toBe(1);
  expect([budget.isSpent, budget.takeCharacters(5), budget.allowsNode(0)]).toEqual([true, 0, false]);
});

test('blocks and nodes have an end', () => {
  const budget = new Budget();
  expect([budget.allowsNode(40_000), budget.allowsNode(40_001), budget.isSpent]).toEqual([true, false, true]);
  const other = new Budget();
  let nodes = 0;
  while (nodes < 1_000_000 && other.allowsNode(0)) nodes++;
  expect(nodes).toBe(250_000);
});

test('time spent counts, a machine that stands still does not', () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const read = (budget: Budget, slices: number, step: number): boolean => {
    for (let slice = 0; slice < slices; slice++) {
      now += step;
      for (let node = 0; node < 500; node++) budget.allowsNode(0);
    }
    return budget.isSpent;
  };
  expect(read(new Budget(), 1, 60_000)).toBe(false);
  expect(read(new Budget(), 100, 10)).toBe(false);
  expect(read(new Budget(), 100, 20)).toBe(true);
});
