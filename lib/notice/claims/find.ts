import { logistic, weigh } from '../../learnt/linear.ts';
import type { Span } from '../../page/types.ts';
import weights from '../data/claims.json' with { type: 'json' };
import type { Material, Passage } from '../material.ts';
import { once } from '../once.ts';
import { isQuotation } from '../quotation.ts';
import { sellingShare } from '../selling.ts';
import { wordScores } from './score.ts';
import { type Spoken, standingRows } from './standing.ts';

/** Quotes that are enough to show it; the surest are taken. */
const MAX_CLAIMS = 6;
/** A sentence further below the border adds nothing. Log odds. */
const LEAST = -8;

/** A sentence with the log odds that it promises too much. */
interface Claim {
  passage: Passage;
  span: Span;
  score: number;
}

/**
 * Sentences in which the page itself promises too much, in reading order: the surest above the border, and
 * others only above a higher one. One is enough to show it, and each more that is doubtful may be wrong.
 */
export function findClaims(material: Material): Claim[] {
  const claims = scored(material).filter(({ score }) => score >= weights.border);
  const [first, ...others] = [...claims].sort((a, b) => b.score - a.score);
  const further = others.slice(0, MAX_CLAIMS - 1).filter(({ score }) => score >= weights.further);
  const quoted = new Set([first, ...further]);
  return claims.filter((claim) => quoted.has(claim));
}

/** How many promises are to be expected on the page, by the chance of each sentence. */
export function promises(material: Material): number {
  return scored(material).reduce((sum, { score }) => sum + logistic(score), 0);
}

/** Whether a sentence asks: it promises nothing. */
export function isAsked(text: string): boolean {
  return /[?？]["')»”]*$/.test(text);
}

/** The sentences in which the page speaks for itself, with their scores. */
const scored = once((material): Claim[] => {
  const { own, page } = material;
  const sentences: (Spoken & { passage: Passage; span: Span; text: string })[] = own.flatMap((passage) =>
    passage.sentences.map(({ span, sells, isProtected }) => {
      const text = passage.block.text.slice(span.start, span.end);
      const isHeading = passage.block.kind === 'heading';
      return { ...wordScores(text, page.language), sells, isProtected, isHeading, passage, span, text };
    }),
  );
  const rows = standingRows(sentences, sellingShare(material));
  return sentences.flatMap(({ passage, span, text, surest, sells }, index) => {
    if (surest === Number.NEGATIVE_INFINITY || passage.block.kind === 'code') return [];
    if (isAsked(text)) return [];
    const score = weigh(rows[index] as number[], weights.standing);
    if (score < LEAST) return [];
    const middle = Math.floor((span.start + span.end) / 2);
    return !sells && isQuotation(passage.plain, middle, middle + 1) ? [] : [{ passage, span, score }];
  });
});
