import { logistic } from '../../learnt/linear.ts';
import type { WordScores } from './score.ts';

/** A sentence in its page. */
export interface Spoken extends WordScores {
  /** The plan takes it out because it sells. */
  sells: boolean;
  /** The plan protects it as safety text. */
  isProtected: boolean;
  isHeading: boolean;
}

/** More selling than this says no more of a page's promises. */
const MOST_SHARE = 0.3;
/** Scores further down say nothing more. Log odds. */
const LEAST = -9;
/** Nor does a surer sentence elsewhere, or a score next to it, beyond these. */
const FARTHEST = -8;
const NEXT = 6;

/**
 * What is known of each sentence of a page beside its words, in the order of the weights that `scripts/train-claims.ts` has
 * learnt: who speaks in it, how it is held against the others, and what stands next to it.
 * @param share part of the page that sells, 0 to 1: a page that sells nothing seldom promises
 */
export function standingRows(spoken: readonly Spoken[], share: number): number[][] {
  const scores = spoken.map(({ surest }) => Math.max(LEAST, surest));
  const chances = scores.map(logistic);
  const expected = chances.reduce((sum, chance) => sum + chance, 0);
  const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const ranks = new Map(order.map((index, rank) => [index, rank]));
  const [best = 0, second] = order;
  return spoken.map(({ whole, length, sells, isProtected, isHeading }, at) => {
    const own = Math.max(LEAST, whole);
    const surest = scores[at] as number;
    const surestElse = scores[at === best ? (second ?? -1) : best] ?? LEAST;
    const beside = Math.max(scores[at - 1] ?? LEAST, scores[at + 1] ?? LEAST);
    return [
      own,
      surest - own,
      Number(sells),
      Number(isProtected),
      Math.sqrt(Math.min(share, MOST_SHARE)),
      Math.max(FARTHEST, Math.min(0, surest - surestElse)),
      Math.log1p(expected - (chances[at] as number)),
      Math.log1p(ranks.get(at) ?? 0),
      Math.log1p(length),
      at / spoken.length,
      Number(isHeading),
      Math.max(-NEXT, Math.min(NEXT, beside)),
      Number(spoken[at - 1]?.sells ?? false) + Number(spoken[at + 1]?.sells ?? false),
      sells ? Math.min(share, MOST_SHARE) : 0,
    ];
  });
}
