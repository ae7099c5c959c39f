import { splitClauses } from '../language/sentences.ts';
import { type Context, factsOf } from './context.ts';
import { type Judged, judgeSentence } from './judge-sentence.ts';

/** What stays behind a cut must be a sentence of its own: words it needs at least. */
const WHOLE = 5;

/**
 * Parts a sentence that holds both medicine and selling, so that only the selling goes. Of a sentence that is protected no
 * clause goes that forbids or warns: "Do not buy it from strangers; it may hold drugs that harm the heart."
 * @param text the block's text
 * @returns the clauses, judged one by one; only the sentence itself where it is of one piece
 */
export function cutAtClauses(judged: Judged, text: string, context: Context): Judged[] {
  if (!judged.kind && !judged.reason) return [judged];
  const spans = splitClauses(text, judged.sentence.span);
  if (spans.length === 1) return [judged];
  const clauses = spans
    .map((span) => judgeSentence(factsOf(text, judged.sentence.block, span, context), judged.place))
    .map((clause) =>
      judged.kind && clause.sentence.has('forbid', 'warn') ? { ...clause, reason: null } : clause,
    );
  const sells = clauses.some(({ reason }) => reason);
  const stays = clauses.filter(({ reason }) => !reason);
  const isWhole = stays.every(
    ({ sentence, kind }) =>
      sentence.length >= WHOLE && (kind || sentence.has('medicine', 'symptom', 'adverse', 'contra')),
  );
  return sells && stays.length > 0 && isWhole ? clauses : [judged];
}
