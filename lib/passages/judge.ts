import type { Page } from '../page/types.ts';
import type { Containers } from './blocks.ts';
import { type Context, sentencesOf } from './context.ts';
import type { Sentence } from './facts.ts';
import { PROTECTIONS } from './protections/index.ts';
import { BLOCK_RULES, PASSAGE_RULES } from './rules/index.ts';
import type { Plan, Removal } from './types.ts';

/** A block shorter than this many characters is judged by the block rules as well. */
const SHORT = 220;

/** What to take out of one block of the article, and what is protected in it. */
export function judgeBlock(page: Page, index: number, context: Context, _containers: Containers): Plan {
  const block = page.blocks[index];
  if (!block) return { removals: [], protected: [] };
  const sentences = sentencesOf(page, index, context);
  const kinds = sentences.map((sentence) => PROTECTIONS.find((one) => one.protects(sentence))?.id ?? null);
  const guarded = sentences.flatMap((sentence, at) => {
    const kind = kinds[at];
    return kind ? [{ kind, block: index, span: sentence.span, text: sentence.text.trim() }] : [];
  });
  if (guarded.length === 0 && block.text.length < SHORT) {
    const linkShare = block.linkLength / block.text.length;
    const rule = BLOCK_RULES.find((one) =>
      one.removes?.({
        block,
        previous: page.blocks[index - 1] ?? null,
        sentence: sentences[0] ?? null,
        linkShare,
      }),
    );
    if (rule) return { removals: [wholeBlock(page, index, rule.id)], protected: [] };
  }
  const reasons = sentences.map((sentence, at) => (kinds[at] ? null : reasonOf(sentence)));
  return { removals: removalsOf(page, index, sentences, reasons), protected: guarded };
}

function reasonOf(sentence: Sentence): string | null {
  return PASSAGE_RULES.find((rule) => rule.removes(sentence))?.id ?? null;
}

/** A whole block as one removal. */
export function wholeBlock(page: Page, index: number, reason: string): Removal {
  const text = page.blocks[index]?.text ?? '';
  return { kind: 'block', reason, block: index, span: { start: 0, end: text.length }, text };
}

/** Joins neighbouring sentences with the same reason; a block of which nothing stays goes as a whole. */
function removalsOf(
  page: Page,
  index: number,
  sentences: readonly Sentence[],
  reasons: readonly (string | null)[],
): Removal[] {
  const first = reasons[0];
  if (first && reasons.every((reason) => reason !== null)) return [wholeBlock(page, index, first)];
  const text = page.blocks[index]?.text ?? '';
  const removals: Removal[] = [];
  sentences.forEach(({ span }, at) => {
    const reason = reasons[at];
    if (!reason) return;
    const last = removals[removals.length - 1];
    if (last && last.reason === reason && last.span.end === span.start) {
      last.span = { start: last.span.start, end: span.end };
      last.text = text.slice(last.span.start, span.end).trim();
    } else
      removals.push({
        kind: 'passage',
        reason,
        block: index,
        span: { ...span },
        text: text.slice(span.start, span.end).trim(),
      });
  });
  return removals;
}
