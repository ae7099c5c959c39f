import { PAIRS } from './zh/traditional.ts';

const HAS_HAN = /[㐀-鿿]/;
let pattern: RegExp | null = null;
let forms: Map<string, string> | null = null;

/**
 * Chinese text in simplified characters, one for each, so that places in it stay the same; other text as it is. Our words
 * are written in these, and pages of Taiwan and Hong Kong in traditional ones.
 */
export function simplified(text: string): string {
  if (!HAS_HAN.test(text)) return text;
  if (!pattern || !forms) {
    forms = new Map();
    for (let at = 0; at < PAIRS.length; at += 2) forms.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));
    pattern = new RegExp(`[${[...forms.keys()].join('')}]`, 'g');
  }
  return text.replace(pattern, (character) => forms?.get(character) ?? character);
}
