import { type Weights, weigh } from '../../lib/learnt/linear.ts';
import { type Spoken, standingRows } from '../../lib/notice/claims/standing.ts';
import { fitLogistic } from '../learning/logistic.ts';

/** A page's sentence with the scores of its words by a model that has not seen the page. */
export interface Scored extends Spoken {
  /** Its page. */
  group: string;
  /** Part of its page that sells. */
  share: number;
  isClaim: boolean;
}

/** Of the weights, in units of one sentence's loss. */
const PENALTY = 0.5;

/** How the scores of its words and its standing make a sentence a claim: logistic regression. */
export function fitStanding(rows: readonly Scored[]): Weights {
  const { bias, weights } = fitLogistic(
    inPages(rows).map(({ row, values }) => ({ values, positive: row.isClaim, weight: 1 })),
    PENALTY,
  );
  const short = (weight: number): number => Number(weight.toFixed(3));
  return { bias: short(bias), weights: weights.map(short) };
}

/** The sums that make sentences claims, where they are above the border. */
export function standingSums<Row extends Scored>(
  rows: readonly Row[],
  standing: Weights,
): (Row & { sum: number })[] {
  return inPages(rows).map(({ row, values }) => ({
    ...row,
    sum: weigh(values, standing),
  }));
}

function inPages<Row extends Scored>(rows: readonly Row[]): { row: Row; values: number[] }[] {
  const pages = new Map<string, Row[]>();
  for (const row of rows) {
    const own = pages.get(row.group);
    if (own) own.push(row);
    else pages.set(row.group, [row]);
  }
  return [...pages.values()].flatMap((own) => {
    const values = standingRows(own, own[0]?.share ?? 0);
    return own.map((row, index) => ({ row, values: values[index] as number[] }));
  });
}
