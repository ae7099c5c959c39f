import type { Page, Span } from '../page/types.ts';
import type { ViewPlan } from './plan.ts';

/** A place in the article from which something was taken. */
export interface MarkedPlace<R> {
  removals: readonly R[];
  /** Block beside which the mark stands: the dimmed one itself, or the last one before what is hidden. */
  block: number;
  /** The dimmed stretch of that block; null where something is hidden after it. */
  span: Span | null;
}

/**
 * Where marks belong: at dimmed passages, and where blocks are hidden between two blocks of the article. What stood
 * around the article leaves no mark. Pure.
 * @param removals what was planned, in reading order
 * @param kept for each block whether it is part of the clean text
 */
export function planMarks<R extends { block: number; span: Span }>(
  page: Page,
  removals: readonly R[],
  plan: ViewPlan,
  kept: readonly boolean[],
): MarkedPlace<R>[] {
  const dimmed = new Set<unknown>(plan.dim);
  const last = kept.lastIndexOf(true);
  let before = -1;
  const keptBefore = kept.map((isKept, index) => {
    if (isKept) before = index;
    return before;
  });
  const places: MarkedPlace<R>[] = [];
  const hiddenAfter = new Map<number, R[]>();
  for (const removal of removals) {
    const { block, span } = removal;
    const place = keptBefore[block] ?? -1;
    if (dimmed.has(removal)) places.push({ removals: [removal], block, span });
    else if (place >= 0 && block < last && !page.blocks[block]?.hidden) {
      const list = hiddenAfter.get(place);
      if (list) list.push(removal);
      else hiddenAfter.set(place, [removal]);
    }
  }
  for (const [block, list] of hiddenAfter) places.push({ removals: list, block, span: null });
  return places.sort((a, b) => a.block - b.block);
}
