import { type Hit, quote, sentenceAt } from './material.ts';
import type { Evidence } from './types.ts';

/**
 * The sentence around a match, for a word or a gap alone cannot be understood; the match itself where its sentence is long.
 * @param longest characters of a sentence that is quoted whole
 */
export function sentenceQuote({ passage, start, end }: Hit, longest: number): Evidence {
  const { span } = sentenceAt(passage, start);
  return span.end - span.start <= longest && end <= span.end
    ? quote(passage, span.start, span.end)
    : quote(passage, start, end);
}

/** Each place once, in the order found: a sentence in which several things were found is quoted once. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  const places = new Map(evidence.map((item) => [`${item.block} ${item.span?.start}`, item]));
  return [...places.values()];
}
