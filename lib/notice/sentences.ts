import type { Span } from '../page/types.ts';

const STOP = /[.!?…]+["')\]»]*(?=\s|$)|[。！？；]["'」』）]*/g;
/** Where a clause ends: punctuation, a dash between spaces, or the turn that "but" brings. */
const CLAUSE = /[,;:()，、；：（）|•]|\s[–—-]\s|\s(?:but|aber|sondern|pero|sino|mais|mas|porém)\s/g;
/** A full stop after these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:dr|dra|drs|prof|mr|mrs|ms|st|vs|e\.g|i\.e|etc|z\.b|d\.h|ca|bzw|p\.ex|approx|no|nr|fig|al|\p{L})\.$/u;

/** A sentence reaches this far to either side of a match, at the most. Characters. */
const REACH = 1_000;

/** The sentence around a stretch of text. */
export function sentenceAround(text: string, start: number, end: number): Span {
  const first = Math.max(0, start - REACH);
  const last = Math.min(text.length, end + REACH);
  let from = first;
  for (const { index, 0: stop } of text.slice(first, last).matchAll(STOP)) {
    const next = first + index + stop.length;
    if (ABBREVIATION.test(text.slice(Math.max(0, next - 6), next))) continue;
    if (next >= end) return { start: skipSpace(text, from), end: next };
    if (next <= start) from = next;
  }
  return { start: skipSpace(text, from), end: last };
}

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
