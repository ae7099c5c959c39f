import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import type { Plan, Removal } from './types.ts';

/** Plans what to take out of a page: every block outside the article, and the article's promotional passages. Pure. */
export function planRemovals(page: Page, article: Article): Plan {
  const removals: Removal[] = [];
  page.blocks.forEach((block, index) => {
    if (!article.inArticle[index])
      removals.push({
        kind: 'block',
        reason: 'page-furniture',
        block: index,
        span: { start: 0, end: block.text.length },
        text: block.text,
      });
  });
  return { removals, protected: [] };
}
