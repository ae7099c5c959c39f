import { isPromotional } from './furniture.ts';
import type { JudgedBlock } from './judge.ts';

/**
 * How much of an article sells, 0 to 1, by its judged blocks. Chances instead of verdicts: a model that misses every second sentence that sells is still right about the sum. Padding and
 * furniture that a rule takes out sell nothing.
 */
export function sellingShare(blocks: readonly JudgedBlock[]): number {
  let selling = 0;
  let all = 0;
  for (const { sentences, rule } of blocks)
    for (const { sentence, reason, chance } of sentences) {
      const length = sentence.span.end - sentence.span.start;
      all += length;
      if (isPromotional(rule ?? reason ?? '')) selling += length * (rule === null ? (chance ?? 0) : 1);
    }
  return all === 0 ? 0 : selling / all;
}
