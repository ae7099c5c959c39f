import { type ClaimWords, CONCEPTS } from '../../language/claims.ts';

/**
 * A language's words for looking up. A concept is a letter, `A` the first. Keys:
 * a word, or a run of characters: the letters of its concepts;
 * two letters and `*`: the beginnings of words that begin with them, as `stem:letters`, with `|` between;
 * a word and `_`: the words that count right behind it, as `word:letters`, with `|` before and after each.
 */
export type ClaimTable = Readonly<Record<string, string>>;

/** Beginnings of words are at least so long. */
const MIN_STEM = 2;
const FIRST_LETTER = 65;

/** The numbers of the concepts that letters stand for. */
export function conceptsOf(letters: string): number[] {
  const concepts: number[] = [];
  for (let at = 0; at < letters.length; at++) concepts.push(letters.charCodeAt(at) - FIRST_LETTER);
  return concepts;
}

/** Sorts a language's words, once, at build time. */
export function claimTable(words: ClaimWords): ClaimTable {
  const whole = new Map<string, string>();
  const stems = new Map<string, string>();
  CONCEPTS.forEach((name, concept) => {
    const letter = String.fromCharCode(concept + FIRST_LETTER);
    for (const word of words[name].split(' ')) {
      const table = word.endsWith('*') && !word.includes('_') ? stems : whole;
      const key = word.replace(/\*$/, '');
      table.set(key, (table.get(key) ?? '') + letter);
    }
  });
  const table: Record<string, string> = {};
  for (const [key, letters] of whole) {
    const [first = '', second] = key.split('_');
    if (second === undefined) table[key] = letters;
    else table[`${first}_`] = `${table[`${first}_`] ?? '|'}${second}:${letters}|`;
  }
  for (const [stem, letters] of stems) {
    if (stem.length < MIN_STEM) continue;
    const key = `${stem.slice(0, MIN_STEM)}*`;
    table[key] = `${table[key] === undefined ? '' : `${table[key]}|`}${stem}:${letters}`;
  }
  return table;
}
