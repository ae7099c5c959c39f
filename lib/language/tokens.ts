import { ALPHABETS, HAN, MARKS, NUMERALS } from './letters.ts';
import { simplified } from './simplified.ts';

const TOKEN = new RegExp(`[${HAN}]|[${ALPHABETS}${NUMERALS}${MARKS}]+`, 'g');

/** Lower-case words of a text, parted at apostrophes and hyphens too; each Chinese character is one, in its simplified form. */
export function tokenize(text: string): string[] {
  return simplified(text).toLowerCase().match(TOKEN) ?? [];
}
