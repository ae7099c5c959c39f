import type { Span } from '../page/types.ts';
import { type Hit, hits, type Material, type Passage } from './material.ts';
import { isQuotation } from './quotation.ts';
import { clauseAround, sentenceAround } from './sentences.ts';
import type { NoticeWords } from './words.ts';

/** Clauses in which the page itself promises too much, in reading order; one for each sentence. */
export function findClaims(material: Material): { passage: Passage; span: Span }[] {
  const { own, words } = material;
  const found = new Map<string, { passage: Passage; span: Span }>();
  const consider = (hit: Hit): void => {
    const { plain } = hit.passage;
    const sentence = sentenceAround(plain, hit.start, hit.end);
    const clause = clauseAround(plain, sentence, hit.start, hit.end);
    if (!isOwn(hit, sentence, clause, material)) return;
    const key = `${hit.passage.index} ${sentence.start}`;
    const known = found.get(key)?.span ?? clause;
    found.set(key, {
      passage: hit.passage,
      span: { start: Math.min(known.start, clause.start), end: Math.max(known.end, clause.end) },
    });
  };
  for (const hit of hits(own, words.claims.always)) consider(hit);
  for (const hit of hits(own, words.claims.selling)) if (isSelling(hit, words)) consider(hit);
  return [...found.values()].sort((a, b) => a.passage.index - b.passage.index || a.span.start - b.span.start);
}

/** In a passage that the plan takes out because it sells, or in a sentence that speaks for a seller. */
function isSelling({ passage, start, end }: Hit, words: NoticeWords): boolean {
  if (passage.selling.some(({ span }) => span.start < end && start < span.end)) return true;
  const sentence = sentenceAround(passage.plain, start, end);
  return passage.plain.slice(sentence.start, sentence.end).search(words.claims.seller) >= 0;
}

/** The page says it itself: not denied, not asked, not told of others, not warned of. */
function isOwn({ passage, start, end }: Hit, sentence: Span, clause: Span, { words }: Material): boolean {
  const { plain } = passage;
  const text = plain.slice(sentence.start, sentence.end);
  if (/[?？]["')»」]*\s*$/.test(text)) return false;
  if (isQuotation(plain, start, end)) return false;
  return (
    plain.slice(clause.start, start).search(words.claims.denied) < 0 &&
    text.search(words.claims.reported) < 0 &&
    plain.slice(end, clause.end).search(words.claims.deniedAfter) < 0
  );
}
