import { CELL_SEPARATOR } from '../page/types.ts';
import type { ReaderBlock } from '../report/schema.ts';

type Piece = Pick<ReaderBlock, 'text' | 'links' | 'marks'>;

/** The cells of a row, each with its own links and emphasis. */
export function cellsOf(row: Piece): Piece[] {
  let start = 0;
  return row.text.split(CELL_SEPARATOR).map((text) => {
    const from = start;
    start += text.length + CELL_SEPARATOR.length;
    const inCell = <S extends { start: number; end: number }>(span: S): S => ({
      ...span,
      start: Math.max(0, span.start - from),
      end: Math.min(text.length, span.end - from),
    });
    return { text, links: row.links.map(inCell), marks: row.marks.map(inCell) };
  });
}
