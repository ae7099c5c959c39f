import { tokenize } from '../../language/tokens.ts';
import { unpackWeights, wordShare } from '../../language/word-hashes.ts';
import weights from '../data/claims.json' with { type: 'json' };
import { claimFeatures } from './features.ts';
import { claimLexicon } from './words.ts';

/** What is known of a sentence beside its words. */
interface Standing {
  /** The plan takes it out because it sells. */
  sells: boolean;
  /** The plan protects it as safety text. */
  isProtected: boolean;
}

let table: Int8Array | null = null;

/**
 * How far a sentence lies above (positive) or below the border of what promises too much: log odds of the learnt
 * model (`scripts/train-claims.ts`), moved by who speaks in it.
 */
export function claimScore(text: string, language: string, { sells, isProtected }: Standing): number {
  const tokens = tokenize(text);
  const lexicon = claimLexicon(language);
  const found = lexicon.find(tokens);
  if (found.length === 0) return Number.NEGATIVE_INFINITY;
  table ??= unpackWeights(weights.table);
  const { items, words } = claimFeatures(text, tokens, found);
  let sum = 0;
  for (let at = 0; at < items.length; at++) sum += table[items[at] as number] ?? 0;
  let spoken = 0;
  for (let at = 0; at < words.length; at++) spoken += table[words[at] as number] ?? 0;
  const own = weights.bias + (sum + spoken * wordShare(words.length)) / weights.scale;
  return (
    weights.base + weights.text * own + (sells ? weights.sells : 0) + (isProtected ? weights.protected : 0)
  );
}
