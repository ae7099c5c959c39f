import { shareSign } from '../../lib/notice/claims/score.ts';
import { fitLogistic } from '../learning/logistic.ts';

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

/** Of the weights, in units of one sentence's loss. */
const PENALTY = 0.5;

/** How the scores of its words and its standing make a sentence a claim: logistic regression. */
export function fitStanding(rows: readonly Scored[]): Standing {
  const { bias, weights } = fitLogistic(
    rows.map((row) => ({
      values: [
        row.score,
        row.surest - row.score,
        Number(row.sells),
        Number(row.isProtected),
        shareSign(row.share),
      ],
      positive: row.isClaim,
      weight: 1,
    })),
    PENALTY,
  );
  const [base = 0, text = 0, clause = 0, sells = 0, isProtected = 0, share = 0] = [bias, ...weights].map(
    (weight) => Number(weight.toFixed(3)),
  );
  return { base, text, clause, sells, protected: isProtected, share };
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
