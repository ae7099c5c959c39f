import { tokenize } from '../../language/tokens.ts';
import { unpackWeights, wordShare } from '../../language/word-hashes.ts';
import weights from '../data/claims.json' with { type: 'json' };
import { claimClauses } from './clauses.ts';
import { claimFeatures } from './features.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { claimLexicon } from './words.ts';

/** What the words of a sentence say of whether it promises too much, as log odds. */
export interface WordScores {
  /** Of the sentence. */
  whole: number;
  /** Of its surest clause, or of itself where that is more. */
  surest: number;
  /** Words, or characters of a script without spaces. */
  length: number;
}

let table: Int8Array | null = null;

/**
 * Scores a sentence and its clauses by the learnt model (`scripts/train-claims.ts`); a text without any of its concepts scores
 * minus infinity.
 */
export function wordScores(text: string, language: string): WordScores {
  const lexicon = claimLexicon(language);
  const tokens = tokenize(text);
  const whole = scoreOf(text, tokens, lexicon);
  const surest =
    whole === Number.NEGATIVE_INFINITY
      ? whole
      : Math.max(whole, ...claimClauses(text).map((clause) => scoreOf(clause, tokenize(clause), lexicon)));
  return { whole, surest, length: tokens.length };
}

function scoreOf(text: string, tokens: readonly string[], lexicon: ClaimLexicon): number {
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
