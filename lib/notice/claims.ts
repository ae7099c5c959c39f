import type { Span } from '../page/types.ts';
import { clauseAround } from './clauses.ts';
import { type Hit, hits, type Material, type Passage, sentenceAt } from './material.ts';
import { isQuotation } from './quotation.ts';

/** Clauses in which the page itself promises too much, in reading order; one for each sentence. */
export function findClaims(material: Material): { passage: Passage; span: Span }[] {
  const { own, words } = material;
  const found = new Map<string, { passage: Passage; span: Span }>();
  const consider = (hit: Hit): void => {
    const { plain, block } = hit.passage;
    if (block.kind === 'row') return;
    const sentence = sentenceAt(hit.passage, hit.start).span;
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
  for (const hit of hits(own, words.claims.selling))
    if (sentenceAt(hit.passage, hit.start).sells) consider(hit);
  return [...found.values()].sort((a, b) => a.passage.index - b.passage.index || a.span.start - b.span.start);
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
