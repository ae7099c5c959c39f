import type { Article } from '../article/types.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Page, Span } from '../page/types.ts';
import type { Plan, Removal } from '../passages/types.ts';
import { areAlike, type Words, wordsOf } from './likeness.ts';
import { OWN_WISH } from './own-wish.ts';

/** Passages that the reader pointed at on earlier pages; what is like them is treated alike everywhere. */
export interface Wishes {
  hideLike: readonly string[];
  keepLike: readonly string[];
}

/**
 * A plan as the reader wants it: without the removals that are like a passage which was wrongly removed, and with the
 * sentences of the article that are like a passage to hide. What is protected stays, whatever the reader once hid. Pure.
 */
export function honourWishes(plan: Plan, page: Page, article: Article, wishes: Wishes): Plan {
  if (wishes.hideLike.length + wishes.keepLike.length === 0) return plan;
  const keep = wishes.keepLike.map(wordsOf);
  const kept = plan.removals.filter(({ text }) => !isLikeOne(text, keep));
  const hide = wishes.hideLike.map(wordsOf);
  const taken = [...kept, ...plan.protected];
  const added = page.blocks.flatMap(({ text }, block) =>
    article.inArticle[block] && block !== article.titleBlock
      ? sentencesLike(text, hide)
          .filter((span) => !taken.some((other) => other.block === block && overlap(other.span, span)))
          .map((span) => removalOf(text, block, span))
      : [],
  );
  return {
    ...plan,
    removals: [...kept, ...added].sort((a, b) => a.block - b.block || a.span.start - b.span.start),
  };
}

/**
 * The sentences of a page that a selected text touches, whole: what the reader means by "passages like this".
 * @param selected text as the browser gives it, white space and line breaks included
 */
export function sentencesIn(page: Page, selected: string): string[] {
  const sought = selected.replace(/\s+/g, ' ').trim();
  if (sought.length < SHORTEST) return [];
  return page.blocks.flatMap(({ text }) =>
    splitSentences(text)
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter((sentence) => sentence.length >= SHORTEST)
      .filter((sentence) => sought.includes(sentence) || sentence.includes(sought)),
  );
}

/** A shorter selection is no passage. Characters. */
const SHORTEST = 6;

function sentencesLike(text: string, examples: readonly Words[]): Span[] {
  if (examples.length === 0) return [];
  return splitSentences(text)
    .map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }))
    .filter(({ start, end }) => end > start && isLikeOne(text.slice(start, end), examples));
}

function isLikeOne(text: string, examples: readonly Words[]): boolean {
  const words = wordsOf(text);
  return examples.some((example) => areAlike(words, example));
}

function removalOf(text: string, block: number, span: Span): Removal {
  return { kind: 'passage', reason: OWN_WISH, block, span, text: text.slice(span.start, span.end) };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
