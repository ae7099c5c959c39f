import type { Block } from '../../page/types.ts';

/** What is counted in a block's text, in one pass over its characters. */
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

const SPACE = 32;
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Counts in a text what tells prose from lists of links. A Chinese character counts as half a word. */
export function countText(text: string): TextCounts {
  let [words, capitals, digits, commas, stops, small, han] = [0, 0, 0, 0, 0, 0, 0];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (code === SPACE) {
      if (at > start) {
        words++;
        const first = text.charCodeAt(start);
        if (first >= 65 && first <= 90) capitals++;
        else if (at - start <= 3 && first >= 97 && first <= 122) small++;
        const end = text.charCodeAt(at - 1);
        if (end === 46 || end === 63 || end === 33) stops++;
      }
      start = at + 1;
    } else if (code >= 48 && code <= 57) digits++;
    else if (code === 44 || code === 59 || code === 0x3001 || code === 0xff0c) commas++;
    else if (code === 0x3002 || code === 0xff1f || code === 0xff01) stops++;
    else if (isHan(code)) han++;
  }
  return {
    characters: text.length,
    words: words + han / 2,
    capitals,
    digits,
    commas,
    stops,
    small: small + han / 8,
    last: text.charCodeAt(text.length - 1),
  };
}

/** Share of a block's text that stands in links, 0 to 1. */
export function linkShare(block: Block): number {
  return block.text.length === 0 ? 0 : Math.min(1, block.linkLength / block.text.length);
}
