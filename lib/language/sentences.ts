import { ABBREVIATIONS, FOLLOWED_BY_NAME } from './abbreviations.ts';

/** A stretch of text, `end` exclusive, in UTF-16 units. */
interface Stretch {
  start: number;
  end: number;
}

/** Ends of sentences with the closing quotes and brackets behind them. */
const END = /[.!?\u2026]+["'\u201d\u2019\u00bb)\]]*|[\u3002\uff01\uff1f]+[\u201d\u2019\u300d\u300f\uff09)]*/g;
/** No sentence that a person wrote is longer. Characters. */
const LONGEST = 2_000;
const IDEOGRAPHIC = /^[\u3002\uff01\uff1f]/;
const STARTS_SENTENCE =
  /^["'\u201c\u2018\u00ab\u201e([*\u2022\u00bf\u00a1-]*[\p{Lu}\p{N}\u3400-\u9fff\u00bf\u00a1\u2605\u2713]/u;
const STARTS_LOWER = /^["'\u201c\u2018\u00ab\u201e([]*\p{Ll}/u;

/**
 * Splits a text into sentences. The stretches follow one another without a gap, each with the white space behind
 * it, so that together they are the whole text. Full stops of abbreviations, initials, decimals, list numbers,
 * addresses and doses ("2.5 mg b.i.d. with food") end nothing.
 */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= start || !isEnd(text, start, match.index, match[0], end)) continue;
    let next = end;
    while (next < text.length && /\s/.test(text[next] as string)) next++;
    sentences.push({ start, end: next });
    start = next;
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length });
  return sentences.flatMap((sentence) => cutLong(text, sentence));
}

/** Text without an end to its sentences is cut between words, so that what judges sentences stays quick. */
function cutLong(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const cut = space > from ? space + 1 : from + LONGEST;
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  pieces.push({ start: from, end });
  return pieces;
}

function isEnd(text: string, start: number, stop: number, mark: string, end: number): boolean {
  if (IDEOGRAPHIC.test(mark)) return true;
  const after = text.slice(end, end + 12);
  if (after.trim() === '') return true;
  const spaced = /^\s/.test(after);
  const rest = after.trimStart();
  if (!spaced) return /[!?]/.test(mark) && /^[\u3400-\u9fff]/.test(rest);
  if (!mark.startsWith('.') || mark.startsWith('..')) return !STARTS_LOWER.test(rest);
  if (!STARTS_SENTENCE.test(rest)) return false;
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(start, stop - 24), stop))?.[0] ?? '';
  const isNumber = /^\d{1,3}$/.test(word);
  if (isNumber && stop - start < 24 && text.slice(start, stop).trim() === word) return false;
  if (/^\p{L}$/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (FOLLOWED_BY_NAME.has(lower)) return false;
  if (ABBREVIATIONS.has(lower)) return /^["'\u201c(]*\p{Lu}/u.test(rest);
  return true;
}

/** Where a sentence may be cut in two: behind a semicolon, or before a conjunction that starts a new clause. */
const CLAUSE =
  /[;\uff1b]\s*|,\s+(?=(?:but|so|and|pero|y|aber|doch|und|mais|et|mas|e)\s)|\uff0c(?=\u4f46|\u4e0d\u8fc7)/giu;

/** Clauses of a sentence, as stretches of `text` without gaps; most sentences have only one. */
export function splitClauses(text: string, { start, end }: Stretch): Stretch[] {
  const clauses: Stretch[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(CLAUSE)) {
    const cut = start + match.index + match[0].length;
    if (cut >= end) break;
    clauses.push({ start: from, end: cut });
    from = cut;
  }
  clauses.push({ start: from, end });
  return clauses;
}
