import type { Span } from '../page/types.ts';

/** Where a clause ends: punctuation, a dash between spaces, or the turn that "but" brings. */
const CLAUSE = /[,;:()，、；：（）|•]|\s[–—-]\s|\s(?:but|aber|sondern|pero|sino|mais|mas|porém)\s/g;
/** The clause, or the run of clauses, around a stretch inside a sentence. */
export function clauseAround(text: string, sentence: Span, start: number, end: number): Span {
  let from = sentence.start;
  let to = sentence.end;
  for (const { index, 0: mark } of text.slice(sentence.start, sentence.end).matchAll(CLAUSE)) {
    const at = sentence.start + index;
    if (at + mark.length <= start) from = at + mark.length;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return { start: skipSpace(text, from), end: to };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}
