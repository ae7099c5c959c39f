import { shareSign } from '../../lib/notice/claims/score.ts';

/** A page's sentence with the scores of its words by a model that has not seen the page. */
export interface Scored {
  score: number;
  /** Of its surest clause, or of itself where that is more. */
  surest: number;
  sells: boolean;
  isProtected: boolean;
  /** Part of its page that sells. */
  share: number;
  isClaim: boolean;
}

/** Weights of what is known of a sentence. */
export interface Standing {
  base: number;
  text: number;
  clause: number;
  sells: number;
  protected: number;
  share: number;
}

const STEPS = 600;
const RATE = 0.003;
const L2 = 0.5;
/** The share of selling is small, so it is learnt enlarged. */
const ENLARGED = 3;

/** How the scores of its words and its standing make a sentence a claim: logistic regression by gradient descent. */
export function fitStanding(rows: readonly Scored[]): Standing {
  const inputs = rows.map((row) => [
    1,
    row.score,
    row.surest - row.score,
    Number(row.sells),
    Number(row.isProtected),
    ENLARGED * shareSign(row.share),
  ]);
  const weights = new Array<number>(6).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Array<number>(weights.length).fill(0);
    inputs.forEach((values, at) => {
      const sum = values.reduce((total, value, index) => total + value * (weights[index] as number), 0);
      const error = Number(rows[at]?.isClaim) - 1 / (1 + Math.exp(-sum));
      for (const [index, value] of values.entries())
        gradient[index] = (gradient[index] as number) + error * value;
    });
    for (const [index, weight] of weights.entries())
      weights[index] = weight + RATE * ((gradient[index] as number) - (index === 0 ? 0 : L2 * weight));
  }
  const [base = 0, text = 0, clause = 0, sells = 0, isProtected = 0, share = 0] = weights;
  const rounded = (weight: number): number => Number(weight.toFixed(3));
  return {
    base: rounded(base),
    text: rounded(text),
    clause: rounded(clause),
    sells: rounded(sells),
    protected: rounded(isProtected),
    share: rounded(ENLARGED * share),
  };
}

/** The sum that makes a sentence a claim, where it is above the border. */
export function standingScore(row: Scored, standing: Standing): number {
  return (
    standing.base +
    standing.text * row.score +
    standing.clause * (row.surest - row.score) +
    standing.share * shareSign(row.share) +
    (row.sells ? standing.sells : 0) +
    (row.isProtected ? standing.protected : 0)
  );
}
