import { DETECT_WORDS } from './detect-words.ts';

/** Letters by which a word is looked up. */
export const KEY = 4;
const FIRST_LETTER = 97;

/**
 * The words of `detect` as one string: a part for each letter that they begin with and one for Chinese, with `|` between; a
 * part is its words, each followed by the number of its kind, with a space before, between and after. A script on a
 * page starts cold, and a string is ready as it stands.
 */
export function detectTable(): string {
  const parts = Array.from({ length: 27 }, () => ' ');
  Object.values(DETECT_WORDS).forEach((words, kind) => {
    for (const word of words.split(' ')) {
      const isHan = /[\u3400-\u9fff]/.test(word);
      if (!isHan && word.length < KEY) throw new Error(`too short to be looked up: ${word}`);
      parts[isHan ? 26 : word.charCodeAt(0) - FIRST_LETTER] += `${word}${kind} `;
    }
  });
  return parts.join('|');
}
