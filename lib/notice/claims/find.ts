import type { Span } from '../../page/types.ts';
import type { Material, Passage } from '../material.ts';
import { once } from '../once.ts';
import { isQuotation } from '../quotation.ts';
import { sellingShare } from '../selling.ts';
import { claimChance, claimScore, FURTHER } from './score.ts';

/** Quotes that are enough to show it; the surest are taken. */
const MAX_CLAIMS = 6;
/** A sentence further below the border adds nothing. Log odds. */
const LEAST = -8;

/** A sentence with how far it lies above the border of what promises too much. */
interface Claim {
  passage: Passage;
  span: Span;
  score: number;
}

/**
 * Sentences in which the page itself promises too much, in reading order: the surest above the border, and
 * others only well above it. One is enough to show it, and each more that is doubtful may be wrong.
 */
export function findClaims(material: Material): Claim[] {
  const claims = scored(material).filter(({ score }) => score >= 0);
  const [first, ...others] = [...claims].sort((a, b) => b.score - a.score);
  const further = others.slice(0, MAX_CLAIMS - 1).filter(({ score }) => score >= FURTHER);
  const quoted = new Set([first, ...further]);
  return claims.filter((claim) => quoted.has(claim));
}

/** How many promises are to be expected on the page, by the chance of each sentence. */
export function promises(material: Material): number {
  return scored(material).reduce((sum, { score }) => sum + claimChance(score), 0);
}

/** The sentences in which the page speaks for itself, with their scores. */
const scored = once((material): Claim[] => {
  const { own, page } = material;
  const share = sellingShare(material);
  const claims: Claim[] = [];
  for (const passage of own) {
    if (passage.block.kind === 'code') continue;
    for (const { span, sells, isProtected } of passage.sentences) {
      const text = passage.block.text.slice(span.start, span.end);
      if (/[?？]["')»」”]*$/.test(text)) continue;
      const score = claimScore(text, page.language, { sells, isProtected, share });
      if (score < LEAST) continue;
      const middle = Math.floor((span.start + span.end) / 2);
      if (!sells && isQuotation(passage.plain, middle, middle + 1)) continue;
      claims.push({ passage, span, score });
    }
  }
  return claims;
});
