import type { Page, PageElement } from '../../page/types.ts';
import type { JudgedBlock } from '../judge.ts';
import { isBoxName } from '../place.ts';

/** An element with more blocks than this is no box. */
const LARGEST = 20;

/** What is around a block: the smallest element that holds others beside it, unless that is large. */
export interface Box {
  /** Numbers of the first judged block in it and of the one after the last; only the block itself where there is no box. */
  from: number;
  to: number;
  /** Whether it or a small element inside it around the block has a name that authors give to what sells. */
  named: boolean;
  aside: boolean;
}

/** The box around each judged block, in order. */
export function boxesAround(page: Page, blocks: readonly JudgedBlock[]): Box[] {
  const numbers = new Map<number, number>();
  blocks.forEach(({ index }, number) => {
    numbers.set(index, number);
  });
  return blocks.map(({ index }, number) => {
    const box: Box = { from: number, to: number + 1, named: false, aside: false };
    let around = page.elements[page.blocks[index]?.element ?? -1];
    while (around && around.end - around.start <= LARGEST) {
      if (isBoxName(around.name)) box.named = true;
      if (around.tag === 'aside') box.aside = true;
      if (box.to - box.from === 1) widen(box, around, numbers);
      around = page.elements[around.parent];
    }
    return box;
  });
}

function widen(box: Box, { start, end }: PageElement, numbers: ReadonlyMap<number, number>): void {
  for (let at = start; at < end; at++) {
    const number = numbers.get(at);
    if (number === undefined) continue;
    box.from = Math.min(box.from, number);
    box.to = Math.max(box.to, number + 1);
  }
}
