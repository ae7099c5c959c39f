import type { Page } from '../../page/types.ts';
import { BlockFeatures } from './block.ts';
import { BoxFeatures } from './boxes.ts';
import { ODDS, type OddsTables } from './odds.ts';
import { outlineOf } from './outline.ts';
import { siteFeatures } from './site.ts';

/** Features by block, row after row. */
export interface Matrix {
  width: number;
  rows: Float32Array;
}

/** Nobody's neighbour: what a block sees beyond the first and the last one. */
const OUTSIDE: readonly number[] = [-1, -1, -1, 0, 0];

/**
 * The features of every block: its text, its place, the elements around it, its neighbours, and the page. What each
 * means is said where it is made. A row is put together from short lists, most of which several blocks share.
 * @param odds learnt tables; training passes its own
 */
export function featuresOf(page: Page, titleBlock: number | null, odds: OddsTables = ODDS): Matrix {
  const { blocks } = page;
  if (blocks.length === 0) return { width: 0, rows: new Float32Array(0) };
  const outline = outlineOf(page, odds.names);
  const own = new BlockFeatures(page, outline, titleBlock, odds);
  const boxes = new BoxFeatures(page, outline);
  const site = siteFeatures(page);
  const seen: (readonly number[])[] = [];
  for (let index = 0; index < blocks.length; index++) seen.push(own.seen(index));
  const near = (index: number): readonly number[] => seen[index] ?? OUTSIDE;
  let width = 0;
  let rows = new Float32Array(0);
  for (let index = 0; index < blocks.length; index++) {
    const element = blocks[index]?.element ?? 0;
    const row = own
      .text(index)
      .concat(
        own.place(index),
        boxes.marks(element),
        boxes.cores(index),
        boxes.holders(element),
        near(index - 3),
        near(index - 2),
        near(index - 1),
        near(index + 1),
        near(index + 2),
        near(index + 3),
        site,
      );
    if (index === 0) {
      width = row.length;
      rows = new Float32Array(width * blocks.length);
    }
    rows.set(row, index * width);
  }
  return { width, rows };
}
