import { tokenize } from '../../language/tokens.ts';
import { unpackWeights, wordShare } from '../../language/word-hashes.ts';
import weights from '../data/claims.json' with { type: 'json' };
import { claimClauses } from './clauses.ts';
import { claimFeatures } from './features.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { claimLexicon } from './words.ts';

/** What is known of a sentence beside its words. */
interface Standing {
  /** The plan takes it out because it sells. */
  sells: boolean;
  /** The plan protects it as safety text. */
  isProtected: boolean;
  /** Part of the article that sells, 0 to 1: a page that sells nothing seldom promises. */
  share: number;
}

/** More selling than this says no more of a page's promises. */
const MOST_SHARE = 0.3;

/** How far above the border a further promise of a page lies to be quoted. Log odds. */
export const FURTHER = weights.further - weights.border;

let table: Int8Array | null = null;

/**
 * How far a sentence lies above (positive) or below the border of what promises too much: log odds of the learnt
 * model (`scripts/train-claims.ts`) for the sentence and for its surest clause, moved by who speaks in it and where.
 */
export function claimScore(text: string, language: string, standing: Standing): number {
  const lexicon = claimLexicon(language);
  const whole = ownScore(text, lexicon);
  if (whole === Number.NEGATIVE_INFINITY) return whole;
  const surest = Math.max(whole, ...claimClauses(text).map((clause) => ownScore(clause, lexicon)));
  const { sells, isProtected, share } = standing;
  return (
    weights.base -
    weights.border +
    weights.text * whole +
    weights.clause * (surest - whole) +
    weights.share * shareSign(share) +
    (sells ? weights.sells : 0) +
    (isProtected ? weights.protected : 0)
  );
}

/** The chance that a sentence promises too much, of its score: from less than an even one on it is quoted. */
export function claimChance(score: number): number {
  return 1 / (1 + Math.exp(-(score + weights.border)));
}

/** The selling of a page as the model takes it. */
export function shareSign(share: number): number {
  return Math.sqrt(Math.min(share, MOST_SHARE));
}

function ownScore(text: string, lexicon: ClaimLexicon): number {
  const tokens = tokenize(text);
  const found = lexicon.find(tokens);
  if (found.length === 0) return Number.NEGATIVE_INFINITY;
  table ??= unpackWeights(weights.table);
  const { items, words } = claimFeatures(text, tokens, found);
  let sum = 0;
  for (let at = 0; at < items.length; at++) sum += table[items[at] as number] ?? 0;
  let spoken = 0;
  for (let at = 0; at < words.length; at++) spoken += table[words[at] as number] ?? 0;
  return weights.bias + (sum + spoken * wordShare(words.length)) / weights.scale;
}
