import type { Plan } from '../passages/types.ts';

/** Reasons for which the plan takes out what pages that are put together by programs are padded with. */
const PADDING = new Set(['content-farm-filler', 'source-note']);

/** Whether a page is padded as content farms pad theirs. */
export function isPadded({ removals }: Plan): boolean {
  return removals.some(({ reason }) => PADDING.has(reason));
}
