import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeOf } from '../../../lib/page/anchor.ts';
import type { BlockAnchor } from '../../../lib/page/read.ts';
import { fold, RunBuilder } from '../../../lib/page/run.ts';

interface Place {
  node: { data: string };
  offset: number;
}

/** A range that only remembers its ends. */
class FakeRange {
  start: Place | undefined;
  end: Place | undefined;
  setStart(node: Place['node'], offset: number): void {
    this.start = { node, offset };
  }
  setEnd(node: Place['node'], offset: number): void {
    this.end = { node, offset };
  }
}

function anchorOf(pieces: readonly string[], isCode = false): BlockAnchor | null {
  const ownerDocument = { createRange: () => new FakeRange() };
  const run = new RunBuilder();
  for (const data of pieces)
    run.append({ data, isConnected: true, ownerDocument } as unknown as Text, data, isCode);
  const taken = run.take();
  return taken && { element: null as unknown as Element, ...taken };
}

/** The raw text between the ends of a range over the nodes of an anchor. */
function rawBetween(anchor: BlockAnchor, range: FakeRange): string {
  const { start, end } = range as Required<FakeRange> as { start: Place; end: Place };
  const nodes = anchor.nodes as unknown as { data: string }[];
  const from = nodes.indexOf(start.node);
  const to = nodes.indexOf(end.node);
  if (from === to) return start.node.data.slice(start.offset, end.offset);
  const between = nodes.slice(from + 1, to).map(({ data }) => data);
  return [start.node.data.slice(start.offset), ...between, end.node.data.slice(0, end.offset)].join('');
}

const piece = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', '😀', '.', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b'),
  maxLength: 12,
});

test('the range of any stretch folds back to that stretch', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const anchor = anchorOf(pieces);
      if (!anchor) return;
      const [start, end] = [a % (anchor.text.length + 1), b % (anchor.text.length + 1)].sort((x, y) => x - y);
      if (start === end) return;
      const range = rangeOf(anchor, start as number, end as number) as unknown as FakeRange;
      const wanted = anchor.text.slice(start, end);
      expect(fold(rawBetween(anchor, range)).trim()).toBe(wanted.trim());
    }),
    { numRuns: 2_000 },
  );
});

test('links side by side are parted, and their places stay right', () => {
  const ownerDocument = { createRange: () => new FakeRange() };
  const run = new RunBuilder();
  for (const [href, data] of [
    ['/shop', 'Shop'],
    ['/articles', 'Articles'],
    ['/quiz', ' Lung quiz'],
    ['/quiz', 'zes'],
  ] as const) {
    run.openSpan({ href });
    run.append({ data, isConnected: true, ownerDocument } as unknown as Text, data, false);
    run.closeSpan();
  }
  const taken = run.take();
  const anchor = { element: null as unknown as Element, ...taken } as BlockAnchor;
  expect(anchor.text).toBe('Shop Articles Lung quizzes');
  expect(taken?.links.map(({ start, end }) => anchor.text.slice(start, end).trim())).toEqual([
    'Shop',
    'Articles',
    'Lung quiz',
    'zes',
  ]);
  expect(rawBetween(anchor, rangeOf(anchor, 5, 13) as unknown as FakeRange)).toBe('Articles');
  expect(rawBetween(anchor, rangeOf(anchor, 0, 13) as unknown as FakeRange)).toBe('ShopArticles');
});

test('code keeps its white space', () => {
  const anchor = anchorOf(['if (x) {\n  ', 'go();\n}'], true) as BlockAnchor;
  const start = anchor.text.indexOf('go();');
  const range = rangeOf(anchor, start, start + 5) as unknown as FakeRange;
  expect(rawBetween(anchor, range)).toBe('go();');
});

test('a space dropped at the border of two nodes does not shift the second', () => {
  const anchor = anchorOf(['one ', ' two three']) as BlockAnchor;
  expect(anchor.text).toBe('one two three');
  expect(rawBetween(anchor, rangeOf(anchor, 4, 7) as unknown as FakeRange)).toBe('two');
});

test('a page that has changed gives no range', () => {
  const anchor = anchorOf(['one two three']) as BlockAnchor;
  (anchor.nodes[0] as unknown as { data: string }).data = 'something else altogether';
  expect(rangeOf(anchor, 4, 7)).toBeNull();
});
