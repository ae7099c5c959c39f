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
  const words = `${name} ${label}`.match(/[a-z]{2,}/g) ?? [];
  for (let at = 0; at < words.length; at++) {
    const token = words[at] as string;
    if (token.length <= 20) tokens.push(ALIASES.get(token) ?? token);
  }
  return tokens;
}

/** The tokens of a short block: its words, and all of it where it has at most four. */
export function wordTokens(text: string): string[] {
  if (text.length > 90) return [];
  const words: string[] = text.toLowerCase().match(/[\p{sc=Han}]+|[\p{L}'’]+|[$€£©#&→»›|]|\d+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_SHORT_WORDS) return [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const first = word.charCodeAt(0);
    words[at] = first >= 48 && first <= 57 ? '0' : (ALIASES.get(word) ?? word);
  }
  return words.length > 1 && words.length <= 4 ? [...words, words.join(' ')] : words;
}

/** Lowest, highest and sum of the odds of some tokens, as logarithms. */
export function sumOdds(tokens: readonly string[], table: Odds): { low: number; high: number; sum: number } {
  let low = 0;
  let high = 0;
  let sum = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as string;
    if (!Object.hasOwn(table, token)) continue;
    const value = (table[token] as number) / SCALE;
    if (value < low) low = value;
    else if (value > high) high = value;
    sum += value;
  }
  return { low, high, sum };
}
