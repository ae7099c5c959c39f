import { GROUPS, type PassageWords } from '../language/passages.ts';
import { tokenize } from '../language/tokens.ts';

/**
 * All phrases of a language by their first word, or by the first two characters and `*` where that is a word's
 * beginning. Phrases are parted by `|`; each is its words, without a first one that is the key, with `*` and `~` as in
 * `PassageWords`, a colon, and the number of its group. Behind `||` stand those whose second word is one word and no
 * other, with `|` before and after each: they are found by searching for it.
 */
export type PhraseTable = Readonly<Record<string, string>>;

/** Sorts a language's phrases, once, at build time. */
export function phraseTable(words: PassageWords): PhraseTable {
  const table = new Map<string, { open: string[]; fixed: string[] }>();
  GROUPS.forEach((group, number) => {
    for (const phrase of words[group].split('|')) {
      const parts = phrase.trim().split(/\s+/).flatMap(partsOf);
      const [first = '', ...rest] = parts;
      if (first === '') continue;
      const isStem = first.endsWith('*');
      const key = isStem ? `${first.slice(0, -1).slice(0, 2)}*` : first;
      const under = table.get(key) ?? { open: [], fixed: [] };
      table.set(key, under);
      const isFixed = !isStem && rest[0] !== undefined && !/[~*]$/.test(rest[0]);
      under[isFixed ? 'fixed' : 'open'].push(`${(isStem ? parts : rest).join(' ')}:${number}`);
    }
  });
  return Object.fromEntries([...table].map(([key, { open, fixed }]) => [key, written(open, fixed)]));
}

function written(open: readonly string[], fixed: readonly string[]): string {
  return open.join('|') + (fixed.length > 0 ? `||${fixed.join('|')}|` : '');
}

function partsOf(part: string): string[] {
  if (part === '~') return [part];
  const words = tokenize(part);
  return words.map((word, index) => (part.endsWith('*') && index === words.length - 1 ? `${word}*` : word));
}
