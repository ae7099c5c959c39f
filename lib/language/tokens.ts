/** A word, or one Chinese character, of a text; `start` and `end` are UTF-16 offsets. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

const TOKEN = /[\u3400-\u9fff\uf900-\ufaff]|(?:(?![\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{N}\p{M}])+/gu;

/** Lower-case words of a text, parted at apostrophes and hyphens too; each Chinese character is one. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN))
    tokens.push({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  return tokens;
}
