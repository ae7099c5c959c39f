import { tokenize } from '../../language/tokens.ts';

/** A shorter piece promises nothing by itself. Words, or characters of a script without spaces. */
const LEAST = 4;
const COMMAS = /[,;:–—()]+\s|\s[–—]\s|\s(?:and|und|y|e|et)\s|[，；：（）—]+/;

/**
 * The clauses of a sentence: a promise is often one of several, and what else the sentence says would hide it.
 * None, where the sentence is of one piece.
 */
export function claimClauses(text: string): string[] {
  const pieces = text.split(COMMAS).filter((piece) => tokenize(piece).length >= LEAST);
  return pieces.length > 1 ? pieces : [];
}
