import type { Material } from './material.ts';

/** Reasons of removals that concern the page's frame, not what it sells. */
const FURNITURE = new Set(['page-furniture']);

/** Whether a removal's reason says that the text sells something. */
export function isPromotional(reason: string): boolean {
  return !FURNITURE.has(reason);
}

/** How much of the article sells. */
export function share({ own }: Material): { passages: number; share: number } {
  let passages = 0;
  let selling = 0;
  let total = 0;
  for (const { block, selling: spans } of own) {
    total += block.text.length;
    passages += spans.length;
    for (const { start, end } of spans) selling += end - start;
  }
  return { passages, share: total === 0 ? 0 : selling / total };
}
