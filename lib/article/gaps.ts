import type { Block, Page } from '../page/types.ts';
import { at, sumIn } from './features/sums.ts';

/** Likelihoods from which on a block is taken for what stands around it; chosen on pages open to tuning. */
const BETWEEN = 0.02;
const SURE_NEIGHBOUR = 0.9;
const LEAD = 0.3;
const CODE = 0.1;
const HEADING = 0.05;
const SIBLING = 0.25;
/** A paragraph after the end that is no mere line. Characters. */
const LONG = 60;
/** Share of the text around a block in its list or box that must be article. */
const MOST = 0.9;

/**
 * Closes gaps in an article, whose odd parts look like nothing much by themselves: a caption between two blocks that are
 * surely article, a lead between title and text, a listing of code, a heading whose text is article, one item of a list, the last
 * paragraph.
 * @param title the title's block, or -1
 * @param likely how likely each block is to be article, 0 to 1
 */
export function fillGaps(
  page: Page,
  title: number,
  taken: readonly boolean[],
  likely: Float32Array,
): boolean[] {
  const { blocks } = page;
  const filled = [...taken];
  const boxes = new Boxes(page, taken);
  const first = taken.indexOf(true, title + 1);
  const last = taken.lastIndexOf(true);
  for (let index = (title < 0 ? first : title) + 1; index < last; index++) {
    const block = blocks[index] as Block;
    if (taken[index] || block.hidden || block.kind === 'control') continue;
    const own = likely[index] as number;
    const isBetween =
      own >= BETWEEN &&
      (likely[index - 1] as number) >= SURE_NEIGHBOUR &&
      (likely[index + 1] as number) >= SURE_NEIGHBOUR;
    const isLead = own >= LEAD && index < first && block.linkLength === 0;
    const isCode = own >= CODE && block.kind === 'code';
    const isHeading = own >= HEADING && block.kind === 'heading' && opensText(page, index, taken);
    const isSibling = own >= SIBLING && boxes.shareAround(index) >= MOST;
    filled[index] = isBetween || isLead || isCode || isHeading || isSibling;
  }
  for (let index = last + 1; last >= 0 && closes(page, index, likely[index] ?? 0); index++)
    filled[index] = true;
  return filled;
}

/** Whether a block goes on with the paragraph before it: a paragraph of some length beside it, without links. */
function closes({ blocks, elements }: Page, index: number, likely: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  if (!before || block?.kind !== 'paragraph' || before.kind !== 'paragraph' || likely < SIBLING) return false;
  const [own, other] = [elements[block.element], elements[before.element]];
  const isBeside = own?.parent === other?.parent && own?.tag === other?.tag && own?.name === other?.name;
  return isBeside && !block.hidden && block.links.length === 0 && block.text.length >= LONG;
}

/** Whether the block after a heading is article and stands in the same box. */
function opensText({ blocks, elements }: Page, index: number, taken: readonly boolean[]): boolean {
  const own = elements[blocks[index]?.element ?? -1];
  const box = elements[own?.parent ?? -1];
  return blocks[index + 1]?.kind !== 'heading' && taken[index + 1] === true && (box?.end ?? 0) > index + 1;
}

/** How much of what stands beside a block is article. */
class Boxes {
  private readonly all = [0];
  private readonly article = [0];

  constructor(
    private readonly page: Page,
    taken: readonly boolean[],
  ) {
    const { blocks } = page;
    for (let index = 0; index < blocks.length; index++) {
      const { length } = (blocks[index] as Block).text;
      this.all.push(at(this.all, index) + length);
      this.article.push(at(this.article, index) + (taken[index] ? length : 0));
    }
  }

  /** Share of the text in the smallest element that holds more than the block, the block itself left out; 0 to 1. */
  shareAround(index: number): number {
    const { blocks, elements } = this.page;
    const { element, text } = blocks[index] as Block;
    let box = elements[element];
    while (box && box.end - box.start < 2) box = elements[box.parent];
    if (!box) return 0;
    const others = sumIn(this.all, box.start, box.end) - text.length;
    return others <= 0 ? 0 : sumIn(this.article, box.start, box.end) / others;
  }
}
