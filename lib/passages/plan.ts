import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import { Containers } from './blocks.ts';
import { readContext } from './context.ts';
import { orphanHeadings } from './headings.ts';
import { judgeBlock } from './judge.ts';
import { planOutside } from './outside.ts';
import { BLOCK_RULES } from './rules/index.ts';
import type { Plan, Protected, Removal } from './types.ts';

/**
 * Plans what to take out of a page: every block outside the article, and the article's promotional passages; each
 * with the rule that names the reason. Protected text stays wherever it stands. Pure.
 */
export function planRemovals(page: Page, article: Article): Plan {
  const context = readContext(page, article);
  const containers = new Containers(BLOCK_RULES, page);
  const removals: Removal[] = [];
  const protectedText: Protected[] = [];
  const outside = planOutside(page, article, context, containers);
  page.blocks.forEach((_, index) => {
    const plan = article.inArticle[index]
      ? index === article.titleBlock
        ? { removals: [], protected: [] }
        : judgeBlock(page, index, context, containers)
      : outside[index];
    if (!plan) return;
    removals.push(...plan.removals);
    protectedText.push(...plan.protected);
  });
  removals.push(...orphanHeadings(page, article, removals));
  return { removals: removals.sort((a, b) => a.block - b.block), protected: protectedText };
}
