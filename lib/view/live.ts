import { rangeOf } from '../page/anchor.ts';
import {
  activeElement,
  attribute,
  boxOf,
  contains,
  documentElement,
  hasAttribute,
  localName,
  parentElement,
  queryAll,
  removeAttribute,
  setAttribute,
  textContent,
} from '../page/dom.ts';
import type { ReadResult } from '../page/read.ts';
import { clearForeignHighlights, clearHighlights, highlight } from './highlight.ts';
import { DIMMED, HIDDEN, MARKS, SHOWN } from './names.ts';
import type { ViewPlan } from './plan.ts';

/** Tells what this copy of the script hid from what another one did, before or after an update of the extension. */
const COPY = Date.now().toString(36);

/** What is hidden, with its text at that time without digits, which countdowns change. */
const hidden = new Map<Element, string>();

/** Stretches that are dimmed at most: a page with more is no article, and every one of them costs at each change. */
const MOST_DIMMED = 2_000;

let isWaiting = false;

/** Whether something is still shown only because the reader is using it. */
export function hasWaiting(): boolean {
  return isWaiting;
}

/**
 * Makes the page look as planned, touching only what differs from before. What is being read stays where it is on the
 * screen. An element with the focus or the selection in it is left until the next time.
 * @returns whether anything was hidden or shown
 */
export function applyView(plan: ViewPlan, reading: ReadResult): boolean {
  const wanted = new Set(
    plan.hide.map((index) => reading.elements[index]).filter((element) => element !== undefined),
  );
  const show = [...hidden.keys()].filter((element) => !wanted.has(element));
  const candidates = [...wanted].filter((element) => !hasAttribute(element, HIDDEN));
  const hide = candidates.filter((element) => !isInUse(element));
  isWaiting = hide.length < candidates.length;
  keepPlace(reading, wanted, () => {
    for (const element of show) removeAttribute(element, HIDDEN);
    for (const element of hide) setAttribute(element, HIDDEN, COPY);
  });
  for (const element of show) hidden.delete(element);
  for (const element of hide) hidden.set(element, wording(element));
  const dim = plan.dim
    .slice(0, MOST_DIMMED)
    .map(({ block, span }) => rangeIn(reading, block, span.start, span.end));
  highlight(
    DIMMED,
    dim.filter((range) => range !== null),
  );
  return show.length + hide.length > 0;
}

/** Whether a hidden element says something else than when it was hidden. */
export function hasChangedHidden(element: Element): boolean {
  return hidden.get(element) !== wording(element);
}

function wording(element: Element): string {
  return (textContent(element) ?? '').replace(/\d+/g, '');
}

/** Takes back everything that was ever done to the page, also by an earlier copy of this script. */
export function undoView(document: Document): void {
  const root = documentElement(document);
  for (const element of [...hidden.keys(), ...(root ? queryAll(root, `[${HIDDEN}]`) : [])])
    removeAttribute(element, HIDDEN);
  if (root) for (const marks of queryAll(root, MARKS)) marks.remove();
  forget();
  clearForeignHighlights(document);
}

/** Takes back what this copy of the script did to the page, and nothing of what a later one has done. */
export function abandonView(): void {
  for (const element of hidden.keys())
    if (attribute(element, HIDDEN) === COPY) removeAttribute(element, HIDDEN);
  forget();
}

function forget(): void {
  hidden.clear();
  isWaiting = false;
  clearHighlights();
}

/** Scrolls to a stretch of a block and marks it. Nothing happens where the page has changed under us. */
export function showPlace(reading: ReadResult, block: number, start: number, end: number): void {
  const range = rangeIn(reading, block, start, end);
  if (!range) return;
  highlight(SHOWN, [range]);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, height } = range.getBoundingClientRect();
  if (height === 0) reading.anchors[block]?.element.scrollIntoView({ block: 'center' });
  else scrollTo({ top: scrollY + top - (innerHeight - height) / 2, behavior: isCalm ? 'instant' : 'smooth' });
}

/**
 * Where a mark stands on the screen: beside a stretch of a block, or under the block where `span` is null. Null where
 * it cannot be seen. Pixels of the viewport.
 */
export function placeOf(
  reading: ReadResult,
  block: number,
  span: { start: number; end: number } | null,
): { left: number; top: number; height: number } | null {
  const length = reading.page.blocks[block]?.text.length ?? 0;
  const range = rangeIn(reading, block, span?.start ?? 0, span?.end ?? length);
  const rect = range?.getBoundingClientRect();
  const anchor = reading.anchors[block];
  if (!rect || !anchor || rect.height === 0) return null;
  const left = Math.min(rect.left, boxOf(anchor.element).left);
  return span ? { left, top: rect.top, height: rect.height } : { left, top: rect.bottom - 4, height: 24 };
}

function rangeIn(reading: ReadResult, block: number, start: number, end: number): Range | null {
  const anchor = reading.anchors[block];
  return anchor ? rangeOf(anchor, start, end) : null;
}

function isInUse(element: Element): boolean {
  const active = activeElement(document);
  if (active && localName(active) !== 'body' && contains(element, active)) return true;
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
}

/** Runs a change and scrolls by what it moved the first block on the screen that stays. */
function keepPlace(reading: ReadResult, going: ReadonlySet<Element>, change: () => void): void {
  const anchor = scrollY > 0 ? blockOnScreen(reading, going) : undefined;
  const before = anchor ? boxOf(anchor).top : 0;
  change();
  const after = anchor ? boxOf(anchor).top : 0;
  if (after !== before) scrollBy({ top: after - before, behavior: 'instant' });
}

function blockOnScreen(reading: ReadResult, going: ReadonlySet<Element>): Element | undefined {
  return reading.anchors
    .map(({ element }) => element)
    .find((element) => {
      const { top, bottom } = boxOf(element);
      return bottom > top && top >= 0 && top < innerHeight && !isUnder(element, going);
    });
}

function isUnder(element: Element, going: ReadonlySet<Element>): boolean {
  for (let node: Element | null = element; node; node = parentElement(node)) if (going.has(node)) return true;
  return false;
}
