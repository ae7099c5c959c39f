import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Trees } from '../../../lib/learnt/trees.ts';
import { align } from '../../../scripts/article/align.ts';
import { bin, binEdges, train } from '../../../scripts/learning/gbdt.ts';
import { pack } from '../../../scripts/learning/pack.ts';
import { sharesFrom } from '../../../scripts/learning/random.ts';

test('trees learn what no single feature tells, and shipping does not change what they say', () => {
  const random = sharesFrom(7);
  const count = 2_000;
  const width = 4;
  const rows = Float32Array.from({ length: count * width }, () => Math.fround(random()));
  const value = (row: number, feature: number): number => rows[row * width + feature] as number;
  const labels = Float32Array.from({ length: count }, (_, row) =>
    value(row, 0) > 0.5 !== value(row, 1) > 0.5 ? 1 : 0,
  );
  const edges = binEdges(width, count, value);
  const { start, trees } = train(bin(edges, count, value), labels, new Float32Array(count).fill(1), {
    trees: 40,
    leaves: 8,
    rate: 0.3,
    columns: 1,
    rows: 1,
    least: 1,
    lambda: 1,
    seed: 1,
  });
  const likely = new Trees(pack(start, trees, edges)).probabilities(rows, width);
  const right = likely.filter((p, row) => p > 0.5 === (labels[row] === 1)).length;
  expect(right / count).toBeGreaterThan(0.95);
});

test('aligned words are equal and in order', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 40 });
  fc.assert(
    fc.property(list, list, (page, text) => {
      let last = -1;
      align(page, text).forEach((partner, index) => {
        if (partner < 0) return;
        expect(text[partner]).toBe(page[index]);
        expect(partner).toBeGreaterThan(last);
        last = partner;
      });
    }),
  );
});

test('an article between menus is found whole', () => {
  const page = 'home about the quick brown fox jumps over the lazy dog contact about'.split(' ');
  const text = 'the quick brown fox jumps over the lazy dog'.split(' ');
  expect([...align(page, text)].filter((partner) => partner >= 0)).toHaveLength(9);
});
