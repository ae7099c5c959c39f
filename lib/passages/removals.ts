import type { Page } from '../page/types.ts';
import type { JudgedBlock } from './judge.ts';
import type { Plan, Removal } from './types.ts';

/** A whole block as one removal. */
export function wholeBlock(page: Page, index: number, reason: string): Removal {
  const text = page.blocks[index]?.text ?? '';
  return { kind: 'block', reason, block: index, span: { start: 0, end: text.length }, text };
}

/** What a judged block gives to the plan. */
export function planOf(page: Page, { index, rule, sentences }: JudgedBlock): Plan {
  if (rule) return { removals: [wholeBlock(page, index, rule)], protected: [] };
  const guarded = sentences.flatMap(({ kind, sentence: { span, text } }) =>
    kind ? [{ kind, block: index, span, text: text.trim() }] : [],
  );
  const first = sentences[0]?.reason;
  if (first && sentences.every(({ reason }) => reason))
    return { removals: [wholeBlock(page, index, first)], protected: guarded };
  return { removals: passagesOf(page, index, sentences), protected: guarded };
}

/** Removed sentences of a block; neighbours with the same reason are one passage. */
function passagesOf(page: Page, index: number, sentences: JudgedBlock['sentences']): Removal[] {
  const text = page.blocks[index]?.text ?? '';
  const removals: Removal[] = [];
  for (const { reason, sentence } of sentences) {
    if (!reason) continue;
    const last = removals[removals.length - 1];
    const joins = last?.reason === reason && last.span.end === sentence.span.start;
    const span = { start: joins ? last.span.start : sentence.span.start, end: sentence.span.end };
    if (joins) removals.pop();
    removals.push({
      kind: 'passage',
      reason,
      block: index,
      span,
      text: text.slice(span.start, span.end).trim(),
    });
  }
  return removals;
}
