import type { Page, Span } from '../page/types.ts';

/** A removal as far as the view needs it. */
interface Removed {
  block: number;
  span: Span;
}

/** What to do on the live page; see `planView`. */
export interface ViewPlan {
  /** Numbers in `Page.elements` of the elements to hide, none inside another. */
  hide: readonly number[];
  /** Stretches that have no element of their own and are dimmed where they stand. */
  dim: readonly Removed[];
}

/**
 * Never hidden by themselves: the page itself, and elements without which their siblings would change place or
 * meaning.
 */
const NEVER_HIDDEN = /^(?:html|body|td|th|summary|legend|col|colgroup)$/;

/**
 * Decides which elements vanish: the highest ones all of whose blocks are removed whole. What is left of the removals
 * is dimmed. Pure.
 * @param isKept whether an element holds something of the article that is not text, such as a picture or a video
 */
export function planView(
  page: Page,
  removals: readonly Removed[],
  isKept: (element: number) => boolean,
): ViewPlan {
  const gone = wholeBlocks(page, removals);
  const goneBefore = new Int32Array(page.blocks.length + 1);
  page.blocks.forEach((_, index) => {
    goneBefore[index + 1] = (goneBefore[index] ?? 0) + (gone[index] ?? 0);
  });
  const covered = new Uint8Array(page.elements.length);
  const hide: number[] = [];
  page.elements.forEach(({ parent, tag, start, end }, index) => {
    if (covered[parent] === 1) covered[index] = 1;
    else if (
      end > start &&
      (goneBefore[end] ?? 0) - (goneBefore[start] ?? 0) === end - start &&
      !NEVER_HIDDEN.test(tag) &&
      !isKept(index)
    ) {
      covered[index] = 1;
      hide.push(index);
    }
  });
  return { hide, dim: removals.filter(({ block }) => covered[page.blocks[block]?.element ?? -1] !== 1) };
}

/** 1 for each block of which nothing is left, whether it was removed at once or passage by passage. */
function wholeBlocks(page: Page, removals: readonly Removed[]): Uint8Array {
  const gone = new Uint8Array(page.blocks.length);
  const spans = new Map<number, Span[]>();
  for (const { block, span } of removals) {
    const list = spans.get(block);
    if (list) list.push(span);
    else spans.set(block, [span]);
  }
  for (const [block, list] of spans) {
    const text = page.blocks[block]?.text ?? '';
    let reached = 0;
    let left = '';
    for (const { start, end } of list.sort((a, b) => a.start - b.start)) {
      left += text.slice(reached, start);
      reached = Math.max(reached, end);
    }
    if ((left + text.slice(reached)).trim() === '') gone[block] = 1;
  }
  return gone;
}
