import { ALIASES } from '../../language/article.ts';
import odds from '../data/odds.json' with { type: 'json' };

/** A learnt table: token to sixteen times the logarithm of the odds that what carries it is article. */
export type Odds = Readonly<Record<string, number>>;

/** Both tables: for names of elements, and for the words of short blocks. */
export interface OddsTables {
  names: Odds;
  words: Odds;
}

export const ODDS: OddsTables = odds;

const SCALE = 16;
/** Short blocks say what they are by their words; longer ones by their shape. Words. */
const MOST_SHORT_WORDS = 10;

/** The tokens of what authors call an element: tag, role, and the words of class, id and label. */
export function nameTokens(tag: string, role: string, name: string, label: string): string[] {
  const tokens = [`<${tag}>`];
  if (role !== '') tokens.push(`@${role}`);
  for (const token of `${name} ${label}`.match(/[a-z]{2,}/g) ?? [])
    if (token.length <= 20) tokens.push(ALIASES.get(token) ?? token);
  return tokens;
}

/** The tokens of a short block: its words, and all of it where it has at most four. */
export function wordTokens(text: string): string[] {
  if (text.length > 90) return [];
  const words = (text.toLowerCase().match(/[\p{sc=Han}]+|[\p{L}'’]+|[$€£©#&→»›|]|\d+/gu) ?? []).map((word) =>
    /^\d/.test(word) ? '0' : (ALIASES.get(word) ?? word),
  );
  if (words.length === 0 || words.length > MOST_SHORT_WORDS) return [];
  return words.length > 1 && words.length <= 4 ? [...words, words.join(' ')] : words;
}

/** Lowest, highest and sum of the odds of some tokens, as logarithms. */
export function sumOdds(tokens: readonly string[], table: Odds): { low: number; high: number; sum: number } {
  let [low, high, sum] = [0, 0, 0];
  for (const token of tokens) {
    const value = (Object.hasOwn(table, token) ? (table[token] as number) : 0) / SCALE;
    low = Math.min(low, value);
    high = Math.max(high, value);
    sum += value;
  }
  return { low, high, sum };
}
