import type { BlockAnchor } from './read.ts';

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

/** Finds the text node and offset of a position in the folded text. `isEnd` looks left at a border of nodes. */
function pointAt(
  anchor: BlockAnchor,
  position: number,
  isEnd: boolean,
): { node: Text; offset: number } | null {
  let index = anchor.nodes.length - 1;
  while (
    index > 0 &&
    ((anchor.starts[index] ?? 0) > position || (isEnd && anchor.starts[index] === position))
  )
    index--;
  const node = anchor.nodes[index];
  if (!node) return null;
  return {
    node,
    offset: unfold(
      node.data,
      position - (anchor.starts[index] ?? 0),
      (anchor.starts[index] ?? 0) === 0,
      isEnd,
    ),
  };
}

/** The offset in raw text at which `count` folded characters have passed; the inverse of `fold`. */
function unfold(data: string, count: number, trimStart: boolean, isEnd: boolean): number {
  let folded = 0;
  let spaceBefore = trimStart;
  for (let offset = 0; offset < data.length; offset++) {
    const character = data[offset] as string;
    if (/[\u00AD\u200B\u2060]/.test(character)) continue;
    const isSpace = /\s/.test(character);
    if (isSpace && spaceBefore) continue;
    if (folded === count && !(isSpace && !isEnd && offset === 0 && count === 0)) return offset;
    folded++;
    spaceBefore = isSpace;
  }
  return data.length;
}
