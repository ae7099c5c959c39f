import type { Article } from '../article/types.ts';
import type { Page, Span } from '../page/types.ts';
import type { Plan } from '../passages/types.ts';

/** A piece of the article that stays, by what weight its words have for the subject. */
export interface KeptText {
  kind: 'title' | 'heading' | 'text';
  text: string;
}

/** The article's text that the plan leaves: first the title, then the blocks in order. */
export function keptTexts(page: Page, article: Article, plan: Plan): KeptText[] {
  const removed = new Map<number, Span[]>();
  for (const { block, span } of plan.removals) {
    const spans = removed.get(block);
    if (spans) spans.push(span);
    else removed.set(block, [span]);
  }
  const texts: KeptText[] = [{ kind: 'title', text: article.title }];
  page.blocks.forEach(({ kind, text }, index) => {
    if (!article.inArticle[index] || index === article.titleBlock || kind === 'control') return;
    const kept = cut(text, removed.get(index));
    if (kept.trim() !== '') texts.push({ kind: kind === 'heading' ? 'heading' : 'text', text: kept });
  });
  return texts;
}

function cut(text: string, spans: readonly Span[] = []): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    kept += `${text.slice(from, Math.max(from, start))} `;
    from = Math.max(from, end);
  }
  return kept + text.slice(from);
}
