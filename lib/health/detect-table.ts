import { DETECT_WORDS } from './detect-words.ts';

/** Letters by which a word is looked up. */
export const KEY = 4;
const FIRST_LETTER = 97;
const HAN = /[\u3400-\u9fff]/;

/**
 * The words of `detect` in alphabets as one string: a part for each letter that they begin with, with `|` between; a part
 * is its words without that letter, each behind the number of its kind. A script on a page starts cold, and a string is
 * ready as it stands.
 */
export function detectTable(): string {
  const parts = Array.from({ length: 26 }, () => '');
  wordsByKind(false).forEach((words, kind) => {
    for (const word of words) {
      if (word.length < KEY) throw new Error(`too short to be looked up: ${word}`);
      parts[word.charCodeAt(0) - FIRST_LETTER] += `${kind}${word.slice(1)}`;
    }
  });
  return parts.join('|');
}

/** The Chinese words of `detect`: those of a kind with spaces, the kinds with `|` between. */
export function detectHan(): string {
  return wordsByKind(true)
    .map((words) => words.join(' '))
    .join('|');
}

function wordsByKind(inChinese: boolean): string[][] {
  return Object.values(DETECT_WORDS).map((words) =>
    words.split(' ').filter((word) => HAN.test(word) === inChinese),
  );
}
