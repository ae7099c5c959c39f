import { claimClauses } from '../../lib/notice/claims/clauses.ts';
import { words } from '../../tests/bench/compare.ts';
import type { Labelled } from './sentences.ts';

/** A piece that stands whole in a quote says so from this many words on; of a longer quote it holds this part at the least. */
const LEAST = 4;
const PART = 0.6;
const FEWEST = 3;

/** A clause with the number of its sentence. */
export interface Clause extends Labelled {
  sentence: number;
}

/**
 * The clauses of sentences, to be learnt from by themselves. What a clause of a promise says is known only where the label
 * quotes it; those of other promises are left out of learning (`isKnown`), though they are scored.
 */
export function clausesOf(sentences: readonly Labelled[]): (Clause & { isKnown: boolean })[] {
  return sentences.flatMap((one, sentence) =>
    claimClauses(one.text).map((text) => ({
      ...one,
      text,
      sentence,
      isClaim: one.isClaim && one.quotes.some((quote) => holds(text, quote)),
      isKnown: !one.isClaim || one.quotes.length > 0,
    })),
  );
}

/** Whether a text holds the greater part of a quote, or is a part of it itself. */
export function holds(text: string, quote: string): boolean {
  const own = words(text);
  const wanted = words(quote);
  const whole = ` ${own.join(' ')} `;
  if (own.length >= LEAST && ` ${wanted.join(' ')} `.includes(whole)) return true;
  const size = Math.max(Math.min(FEWEST, wanted.length), Math.ceil(wanted.length * PART));
  return wanted.some(
    (_, start) =>
      start + size <= wanted.length && whole.includes(` ${wanted.slice(start, start + size).join(' ')} `),
  );
}
