import type { Block } from '../../page/types.ts';

/** What is counted in a block's text. */
export interface TextCounts {
  characters: number;
  words: number;
  capitals: number;
  digits: number;
  commas: number;
  /** Full stops, question and exclamation marks at the end of a word. */
  stops: number;
  /** Words of at most three letters that begin in lower case: the small words that prose is full of. */
  small: number;
  /** Last character, as its code. */
  last: number;
}

const DIGIT = /[0-9]/g;
const COMMA = /[,;、，]/g;
const IDEOGRAPHIC = /[\u3002\u3400-\u9fff\uff01\uff1f]/;
const IDEOGRAPHIC_STOP = /[。？！]/g;
const HAN = /[\u3400-\u9fff]/g;

/**
 * Counts in a text what tells prose from lists of links. A Chinese character counts as half a word. Goes from word to
 * word, not from character to character: cold code is slow, the browser's own functions are not.
 */
export function countText(text: string): TextCounts {
  const parts = text.split(' ');
  let words = 0;
  let capitals = 0;
  let stops = 0;
  let small = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as string;
    const length = part.length;
    if (length === 0) continue;
    words++;
    const first = part.charCodeAt(0);
    if (first >= 97) {
      if (length <= 3 && first <= 122) small++;
    } else if (first >= 65 && first <= 90) capitals++;
    const end = part.charCodeAt(length - 1);
    if (end === 46 || end === 63 || end === 33) stops++;
  }
  let han = 0;
  if (IDEOGRAPHIC.test(text)) {
    stops += occurrences(text, IDEOGRAPHIC_STOP);
    han = occurrences(text, HAN);
  }
  return {
    characters: text.length,
    words: words + han / 2,
    capitals,
    digits: occurrences(text, DIGIT),
    commas: occurrences(text, COMMA),
    stops,
    small: small + han / 8,
    last: text.charCodeAt(text.length - 1),
  };
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Share of a block's text that stands in links, 0 to 1. */
export function linkShare(block: Block): number {
  return block.text.length === 0 ? 0 : Math.min(1, block.linkLength / block.text.length);
}
