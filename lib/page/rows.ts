import type { MutableElement, ReadBlock } from './read.ts';
import { CELL_SEPARATOR } from './types.ts';

/** A cell longer than this is prose in a layout table, not a value. Characters. */
const MAX_CELL = 400;

/**
 * Joins the blocks of a finished `<tr>`, from `first` on, into one row, when each cell holds at most one short block.
 * @param row index of the row's element
 * @param cells number of cells that hold text
 */
export function joinRow(
  blocks: ReadBlock[],
  elements: MutableElement[],
  row: number,
  first: number,
  cells: number,
): void {
  if (cells < 2 || blocks.length - first !== cells) return;
  const parts = blocks.slice(first);
  if (parts.some((part) => part.block.text.length > MAX_CELL)) return;
  const joined: ReadBlock = {
    block: {
      kind: 'row',
      level: 0,
      text: '',
      element: row,
      links: [],
      marks: [],
      linkLength: 0,
      hidden: false,
    },
    nodes: [],
    starts: [],
  };
  const links = [];
  const marks = [];
  for (const { block, nodes, starts } of parts) {
    if (joined.block.text !== '') joined.block.text += CELL_SEPARATOR;
    const offset = joined.block.text.length;
    const shift = <S extends { start: number; end: number }>(span: S): S => ({
      ...span,
      start: span.start + offset,
      end: span.end + offset,
    });
    joined.block.text += block.text;
    joined.block.linkLength += block.linkLength;
    joined.block.hidden ||= block.hidden;
    links.push(...block.links.map(shift));
    marks.push(...block.marks.map(shift));
    joined.nodes.push(...nodes);
    joined.starts.push(...starts.map((start) => start + offset));
  }
  joined.block.links = links;
  joined.block.marks = marks;
  blocks.splice(first, parts.length, joined);
  for (let index = row; index < elements.length; index++) {
    const element = elements[index] as MutableElement;
    element.start = Math.min(element.start, first);
    element.end = first + 1;
  }
}
