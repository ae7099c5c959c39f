import type { Article } from '../article/types.ts';
import type { Page, Span } from '../page/types.ts';
import type { Plan } from '../passages/types.ts';

/**
 * A piece of the article that stays, by what weight its words have for the subject; `about` is what the page says of itself
 * outside of the text.
 */
export interface KeptText {
  kind: 'title' | 'heading' | 'text' | 'about';
  text: string;
}

/** What the page says of itself in its head: description and keywords. */
const ABOUT = ['description', 'og:description', 'keywords', 'news_keywords'];

/** The article's text that the plan leaves: first the title, then the blocks in order, then what the page says of itself. */
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
  for (const name of ABOUT)
    for (const text of page.metadata.meta.get(name) ?? []) texts.push({ kind: 'about', text });
  texts.push({ kind: 'about', text: wordsOfAddress(page.url) });
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

/** The last part of the address that has words, as text: /conditions/hair-loss.html → hair loss. */
function wordsOfAddress(url: string): string {
  const parts = new URL(url).pathname.split('/').filter((part) => /[a-z]{4}/i.test(part));
  const last = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  return (/%[0-9a-f]{2}/i.test(last) ? decodeAddress(last) : last).replace(/[-_+.]+/g, ' ');
}

function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
