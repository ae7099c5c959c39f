import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import { sellingReasons, withBeside, withoutGaps } from './beside.ts';
import { Containers } from './blocks.ts';
import { tablesOfContents } from './contents.ts';
import { readContext } from './context.ts';
import { orphanHeadings } from './headings.ts';
import { judgeArticle } from './judge.ts';
import { planOutside, UNNAMED } from './outside.ts';
import { planOf } from './removals.ts';
import { BLOCK_RULES } from './rules/index.ts';
import { sellingShare } from './selling.ts';
import type { Plan, Protected, Removal } from './types.ts';

/**
 * Plans what to take out of a page: every block outside the article, and the article's promotional passages; each
 * with the rule that names the reason. Protected text stays wherever it stands. Pure.
 */
export function planRemovals(page: Page, found: Article): Plan {
  const context = readContext(page, found);
  const containers = new Containers(BLOCK_RULES, page);
  const judged = judgeArticle(page, withBeside(page, found, containers), context);
  const article = withoutGaps(found, judged);
  const reasons = sellingReasons(judged, article);
  const plans = [
    ...planOutside(page, article, context, containers).map((plan) => named(plan, reasons)),
    ...judged.filter(({ index }) => article.inArticle[index]).map((block) => planOf(page, block)),
  ];
  const contents = tablesOfContents(page, article);
  const listed = new Set(contents.map(({ block }) => block));
  const removals: Removal[] = plans
    .flatMap((plan) => plan.removals)
    .filter(({ block }) => !listed.has(block));
  removals.push(...contents);
  removals.push(...orphanHeadings(page, article, removals));
  const inOrder = (a: Protected, b: Protected): number => a.block - b.block || a.span.start - b.span.start;
  return {
    removals: removals.sort((a, b) => a.block - b.block || a.span.start - b.span.start),
    protected: plans.flatMap((plan) => plan.protected).sort(inOrder),
    selling: sellingShare(judged),
  };
}

/** Says of a block beside the article that it sells, where nothing more was known of it. */
function named(plan: Plan, reasons: ReadonlyMap<number, string>): Plan {
  const removals = plan.removals.map((removal) => {
    const reason = removal.reason === UNNAMED ? reasons.get(removal.block) : undefined;
    return reason === undefined ? removal : { ...removal, reason };
  });
  return { ...plan, removals };
}
