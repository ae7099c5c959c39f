import type { Page } from '../page/types.ts';
import type { ViewPlan } from './plan.ts';

/** A place in the article from which something was taken. */
export interface MarkedPlace {
  /** Numbers in the list of removals that was planned, in reading order. */
  removals: readonly number[];
  /** Block beside which the mark stands: the dimmed one itself, or the last one before what is hidden. */
  block: number;
  /** The dimmed stretch of that block; null where something is hidden after it. */
  span: { start: number; end: number } | null;
}

/**
 * Where marks belong: at dimmed passages, and where blocks are hidden between two blocks of the article. What stood
 * around the article leaves no mark. Pure.
 * @param removals what was planned
 * @param kept for each block whether it is part of the clean text
 */
export function planMarks(
  page: Page,
  removals: readonly { block: number; span: { start: number; end: number } }[],
  plan: ViewPlan,
  kept: readonly boolean[],
): MarkedPlace[] {
  const dimmed = new Set(plan.dim);
  const last = kept.lastIndexOf(true);
  const places: { removals: number[]; block: number; span: MarkedPlace['span'] }[] = [];
  const hiddenAfter = new Map<number, number[]>();
  removals.forEach((removal, index) => {
    const { block, span } = removal;
    const before = kept.lastIndexOf(true, block);
    if (dimmed.has(removal)) places.push({ removals: [index], block, span });
    else if (before >= 0 && block < last && !page.blocks[block]?.hidden)
      hiddenAfter.set(before, [...(hiddenAfter.get(before) ?? []), index]);
  });
  for (const [block, indexes] of hiddenAfter) places.push({ removals: indexes, block, span: null });
  return places.sort((a, b) => (a.removals[0] ?? 0) - (b.removals[0] ?? 0));
}
