import type { Span } from '../page/types.ts';
import { hits, type Passage, sentenceAt } from './material.ts';

/**
 * By how many words of another subject a sentence holds, the part of its content words that may occur elsewhere in the
 * article. One word is enough only where the page is known to be put together; three need no other sign.
 */
const MAX_SHARED = [0, 0.15, 0.34, 1] as const;

/**
 * Sentences of quite another subject than the rest: they hold words of other fields and share next to nothing with
 * the article around them (lexical cohesion, after Halliday and Hasan: a text's sentences repeat its words).
 */
export function foreignSentences(
  own: readonly Passage[],
  foreign: RegExp,
  isPatchwork: boolean,
): { passage: Passage; span: Span }[] {
  const counted = new Map<string, { passage: Passage; span: Span; found: Set<string> }>();
  for (const { passage, start, end } of hits(own, foreign)) {
    const { span } = sentenceAt(passage, start);
    const key = `${passage.index} ${span.start}`;
    const entry = counted.get(key) ?? { passage, span, found: new Set<string>() };
    entry.found.add(passage.plain.slice(start, end));
    counted.set(key, entry);
  }
  const suspects = [...counted.values()].filter(({ found }) => found.size >= (isPatchwork ? 1 : 2));
  if (suspects.length === 0) return [];
  const counts = wordCounts(own);
  return suspects.filter(({ passage, span, found }) => {
    const words = contentWords(passage.plain.slice(span.start, span.end));
    return (
      words.filter((word) => (counts.get(word) ?? 0) > 1).length <=
      (MAX_SHARED[Math.min(found.size, 3)] ?? 0) * words.length
    );
  });
}

/** Words of five letters or more, cut to a stem of five; pairs of Chinese characters. */
function contentWords(plain: string): string[] {
  const latin = plain.match(/\p{Script=Latin}{5,}/gu)?.map((word) => word.slice(0, 5)) ?? [];
  return [...new Set(latin)];
}

function wordCounts(own: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { plain } of own)
    for (const word of contentWords(plain)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
