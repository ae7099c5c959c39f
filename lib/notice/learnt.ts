/** A small model that `scripts/train-notice.ts` has learnt: logistic regression over a few named signs. */
export interface Learnt<Sign extends string> {
  bias: number;
  weights: Readonly<Record<Sign, number>>;
}

/** The signs of a page, each a number; yes is 1. */
export type Signs<Sign extends string> = Readonly<Record<Sign, number>>;

/** Whether yes is likelier than no. */
export function isLikely<Sign extends string>({ bias, weights }: Learnt<Sign>, signs: Signs<Sign>): boolean {
  return (Object.keys(weights) as Sign[]).reduce((sum, sign) => sum + weights[sign] * signs[sign], bias) > 0;
}
