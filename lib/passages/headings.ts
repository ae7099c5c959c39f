import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import { wholeBlock } from './removals.ts';
import type { Removal } from './types.ts';

/** Headings of the article under which everything was taken out; they go with the reason of what stood there. */
export function orphanHeadings(page: Page, article: Article, removals: readonly Removal[]): Removal[] {
  const gone = new Map<number, string>();
  for (const removal of removals) if (removal.kind === 'block') gone.set(removal.block, removal.reason);
  const orphans: Removal[] = [];
  for (let index = page.blocks.length - 1; index >= 0; index--) {
    const block = page.blocks[index];
    if (
      block?.kind !== 'heading' ||
      !article.inArticle[index] ||
      gone.has(index) ||
      index === article.titleBlock
    )
      continue;
    let reason: string | null = null;
    let empty = true;
    for (let next = index + 1; next < page.blocks.length; next++) {
      const below = page.blocks[next];
      if (!article.inArticle[next]) continue;
      if (below?.kind === 'heading' && below.level <= block.level) break;
      const why = gone.get(next);
      if (why === undefined) {
        empty = false;
        break;
      }
      reason ??= why;
    }
    if (!empty || reason === null) continue;
    gone.set(index, reason);
    orphans.push(wholeBlock(page, index, reason));
  }
  return orphans;
}
