import type { BlockAnchor } from './read.ts';
import { INVISIBLE } from './run.ts';

/**
 * The live place of `start` to `end` of a block's text, as a range that changes nothing.
 * @returns null when the page has changed under us and the text is no longer there
 */
export function rangeOf(anchor: BlockAnchor, start: number, end: number): Range | null {
  const from = pointAt(anchor, start, false);
  const to = pointAt(anchor, end, true);
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** How far the text of a node was read last: a block with thousands of places is then read once, not once for each. */
const reached = new WeakMap<Text, { data: string; text: string; offset: number; at: number }>();

/** The text node and offset of a position in the block's text. `isEnd` looks left at a border of nodes. */
function pointAt(
  anchor: BlockAnchor,
  position: number,
  isEnd: boolean,
): { node: Text; offset: number } | null {
  const { nodes, starts, text } = anchor;
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] ?? 0;
    if (isEnd ? start < position : start <= position) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  const offset = node ? offsetIn(node, text, starts[low] ?? 0, position, isEnd) : null;
  return node && offset !== null ? { node, offset } : null;
}

/**
 * The offset in a node's raw text of a position in the folded text: both are read side by side, and what folding
 * dropped is passed over.
 * @param from where the node's text begins in `text`
 * @param isEnd stops before what folding dropped, not after it
 * @returns null where they disagree
 */
function offsetIn(node: Text, text: string, from: number, position: number, isEnd: boolean): number | null {
  const { data } = node;
  const before = reached.get(node);
  const isSame = before !== undefined && before.data === data && before.text === text;
  const goesOn = isSame && (isEnd ? before.at < position : before.at <= position);
  let at = goesOn ? before.at : from;
  const found = (offset: number): number => {
    reached.set(node, { data, text, offset, at });
    return offset;
  };
  for (let offset = goesOn ? before.offset : 0; offset < data.length; offset++) {
    if (isEnd && at >= position) return found(offset);
    const raw = data[offset] as string;
    const folded = text[at];
    const isSpace = /\s/.test(raw);
    if (raw === folded || (isSpace && folded === ' ')) {
      if (at === position) return found(offset);
      at++;
    } else if (!isSpace && !INVISIBLE.test(raw) && folded !== undefined) return null;
  }
  return data.length;
}
