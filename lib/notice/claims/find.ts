import type { Span } from '../../page/types.ts';
import type { Material, Passage } from '../material.ts';
import { sellingShare } from '../promotional.ts';
import { isQuotation } from '../quotation.ts';
import { claimScore } from './score.ts';

/** Quotes that are enough to show it; the surest are taken. */
const MAX_CLAIMS = 6;

/** A sentence in which the page itself promises too much. */
interface Claim {
  passage: Passage;
  span: Span;
  score: number;
}

/** Sentences in which the page itself promises too much, in reading order. */
export function findClaims(material: Material): Claim[] {
  const { own, page } = material;
  const share = sellingShare(material);
  const claims: Claim[] = [];
  for (const passage of own) {
    if (passage.block.kind === 'code') continue;
    for (const { span, sells, isProtected } of passage.sentences) {
      const text = passage.block.text.slice(span.start, span.end);
      if (/[?？]["')»」”]*$/.test(text)) continue;
      const score = claimScore(text, page.language, { sells, isProtected, share });
      if (score < 0) continue;
      const middle = Math.floor((span.start + span.end) / 2);
      if (!sells && isQuotation(passage.plain, middle, middle + 1)) continue;
      claims.push({ passage, span, score });
    }
  }
  const surest = new Set([...claims].sort((a, b) => b.score - a.score).slice(0, MAX_CLAIMS));
  return claims.filter((claim) => surest.has(claim));
}
