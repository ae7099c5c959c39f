import type { Block, Page } from '../page/types.ts';

/** Likelihoods from which on a block is taken for what stands around it; chosen on pages open to tuning. */
const BETWEEN = 0.02;
const SURE_NEIGHBOUR = 0.9;
const LEAD = 0.3;
const CODE = 0.1;

/**
 * Closes gaps in an article, whose odd parts look like nothing much by themselves: a caption between two blocks that are
 * surely article, a lead between title and text, a listing of code.
 * @param title the title's block, or -1
 * @param likely how likely each block is to be article, 0 to 1
 */
export function fillGaps(
  { blocks }: Page,
  title: number,
  taken: readonly boolean[],
  likely: Float32Array,
): boolean[] {
  const filled = [...taken];
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
    filled[index] = isBetween || isLead || isCode;
  }
  return filled;
}
