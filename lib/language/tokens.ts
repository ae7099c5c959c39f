import { ALPHABETS, HAN, MARKS, NUMERALS } from './letters.ts';

const TOKEN = new RegExp(`[${HAN}]|[${ALPHABETS}${NUMERALS}${MARKS}]+`, 'g');

/** Lower-case words of a text, parted at apostrophes and hyphens too; each Chinese character is one. */
export function tokenize(text: string): string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}
