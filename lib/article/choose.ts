import type { Page } from '../page/types.ts';
import packed from './data/model.json' with { type: 'json' };
import { featuresOf } from './features/matrix.ts';
import { Trees } from './model.ts';

/** A block is article when it is at least this likely; chosen on pages open to tuning (scripts/train-article.ts). */
const THRESHOLD = 0.45;
/** Fewer words than this are no article: then the likeliest blocks are taken, whatever their likelihood. */
const LEAST_WORDS = 25;

let trees: Trees | null = null;

/** For each block, whether it belongs to the article. Never empty where the page has text. */
export function chooseBlocks(page: Page, titleBlock: number | null): boolean[] {
  if (page.blocks.length === 0) return [];
  trees ??= new Trees(packed);
  const { width, rows } = featuresOf(page, titleBlock);
  const likely = trees.probabilities(rows, width);
  const taken = takeFrom(page, likely, THRESHOLD);
  if (titleBlock !== null) taken[titleBlock] = true;
  return taken;
}

function takeFrom(page: Page, likely: Float32Array, threshold: number): boolean[] {
  const taken = Array.from(likely, (value) => value >= threshold);
  const words = wordsIn(page, taken, LEAST_WORDS);
  if (words >= LEAST_WORDS || words >= wordsIn(page, null, LEAST_WORDS * 4) / 4) return taken;
  const highest = Math.max(...likely);
  return threshold > highest / 2
    ? takeFrom(page, likely, highest / 2)
    : likely.length > 0
      ? taken.map((one, index) => one || page.blocks[index]?.kind !== 'control')
      : taken;
}

/** Words of some blocks, or of all; counted no further than `enough`. */
function wordsIn({ blocks }: Page, mask: readonly boolean[] | null, enough: number): number {
  let sum = 0;
  for (let index = 0; index < blocks.length && sum < enough; index++)
    if (mask === null || mask[index]) sum += (blocks[index] as Page['blocks'][number]).text.split(' ').length;
  return sum;
}
