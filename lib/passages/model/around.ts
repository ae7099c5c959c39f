import type { Page } from '../../page/types.ts';
import type { JudgedBlock } from '../judge.ts';

/** Numbers that a sentence is judged by: its own score, those before and after, those near, of its heading and page, and the rules'. */
export const WIDTH = 7;
/** Sentences on each side that count as near. */
const NEAR = 4;
/** A score beyond this says no more. */
const MOST = 8;
/** What stands for a neighbour that is not there. */
const NONE = -4;
/** A page of few sentences says little of itself: as many more count as plain. */
const SOME = 8;

const clip = (score: number): number => Math.max(-MOST, Math.min(MOST, score));
const chance = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * A row of `WIDTH` numbers for each sentence, in order.
 * @param scores own score of each sentence, in the order of the blocks
 */
export function rowsAround(
  page: Page,
  blocks: readonly JudgedBlock[],
  scores: ArrayLike<number>,
): Float32Array {
  const count = scores.length;
  const own = Float32Array.from(scores, clip);
  const chances = own.map(chance);
  const whole = chances.reduce((sum, one) => sum + one, 0) / (count + SOME);
  const rows = new Float32Array(count * WIDTH);
  let heading = NONE;
  let at = 0;
  for (const { index, sentences } of blocks) {
    const isHeading = page.blocks[index]?.kind === 'heading';
    let most = NONE;
    for (const { reason } of sentences) {
      const score = own[at] as number;
      rows.set(
        [
          score,
          own[at - 1] ?? NONE,
          own[at + 1] ?? NONE,
          nearMean(chances, at),
          isHeading ? score : heading,
          whole,
          reason ? 1 : 0,
        ],
        at * WIDTH,
      );
      most = Math.max(most, score);
      at++;
    }
    if (isHeading) heading = most;
  }
  return rows;
}

/** Mean chance of the sentences near one, itself left out. */
function nearMean(chances: Float32Array, me: number): number {
  const from = Math.max(0, me - NEAR);
  const to = Math.min(chances.length - 1, me + NEAR);
  let sum = 0;
  for (let at = from; at <= to; at++) if (at !== me) sum += chances[at] as number;
  return to === from ? 0 : sum / (to - from);
}

/** Probability for each row. */
export function likelihoods(
  rows: Float32Array,
  { bias, weights }: { bias: number; weights: readonly number[] },
): Float32Array {
  return Float32Array.from({ length: rows.length / WIDTH }, (_, row) => {
    let sum = bias;
    for (let each = 0; each < WIDTH; each++)
      sum += (rows[row * WIDTH + each] as number) * (weights[each] as number);
    return chance(sum);
  });
}
