import { lazily } from '../learnt/trees.ts';
import type { Page } from '../page/types.ts';
import { featuresOf } from './features/matrix.ts';
import { fillGaps } from './gaps.ts';
import { besideProduct } from './shop.ts';
import { articleTrees } from './trees.prepared.ts';

/** A block that is at least this likely is article on any page; chosen on pages open to tuning. */
const SURE = 0.45;
/** A less likely one is furniture on any page. */
const UNSURE = 0.3;
/** Fewer words than this are no article: then the likeliest blocks are taken, whatever their likelihood. */
const LEAST_WORDS = 25;

/** Likelihoods are told apart in steps of a hundredth. */
const STEPS = 100;

const trees = lazily(articleTrees);

/** For each block, whether it belongs to the article. Never empty where the page has text. */
export function chooseBlocks(page: Page, titleBlock: number | null): boolean[] {
  if (page.blocks.length === 0) return [];
  const { width, rows } = featuresOf(page, titleBlock);
  const beside = besideProduct(page);
  // A title is no text: were it counted, a long one would do for an article.
  const likely = trees()
    .probabilities(rows, width)
    .map((value, index) => (beside?.[index] || index === titleBlock ? 0 : value));
  const threshold = beside ? SURE : Math.min(SURE, Math.max(UNSURE, bestThreshold(page, likely)));
  const taken = fillGaps(page, titleBlock ?? -1, takeFrom(page, likely, threshold), likely);
  if (titleBlock !== null) taken[titleBlock] = true;
  return taken;
}

/**
 * The likelihood from which on blocks are to be taken for the greatest F1 that is to be expected of this page, were
 * its blocks article with the likelihoods given: on a page where all is doubtful, more must be risked. Blocks weigh as
 * much as they are long. (Jansche 2007; Lipton, Elkan and Narayanaswamy 2014: it is half of that F1.)
 */
function bestThreshold({ blocks }: Page, likely: Float32Array): number {
  const all = new Float64Array(STEPS + 1);
  const hoped = new Float64Array(STEPS + 1);
  let wanted = 0;
  blocks.forEach(({ text }, index) => {
    const value = likely[index] as number;
    const step = Math.floor(value * STEPS);
    all[step] = (all[step] as number) + text.length;
    hoped[step] = (hoped[step] as number) + value * text.length;
    wanted += value * text.length;
  });
  let [taken, right, best, threshold] = [0, 0, 0, 1];
  for (let step = STEPS; step >= 0; step--) {
    taken += all[step] as number;
    right += hoped[step] as number;
    const f1 = (2 * right) / (taken + wanted || 1);
    if (f1 <= best) continue;
    best = f1;
    threshold = step / STEPS;
  }
  return threshold;
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
