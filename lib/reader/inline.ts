import type { ReaderBlock } from '../report/schema.ts';

type Piece = Pick<ReaderBlock, 'text' | 'links' | 'marks'>;
type MarkKind = ReaderBlock['marks'][number]['kind'];
interface Wrap {
  start: number;
  end: number;
  href?: string;
  mark?: MarkKind;
}

/** How a format writes text, links and emphasis. */
export interface InlineWriter {
  text: (text: string) => string;
  /** `href` is absolute, http(s) or mailto or tel. */
  link: (inner: string, href: string) => string;
  mark: (inner: string, kind: MarkKind) => string;
}

/**
 * Writes the text of a block with its links and emphasis. Spans that cross each other are cut where the outer one ends.
 * @param base address that relative links are resolved against
 */
export function writeInline(block: Piece, base: string, writer: InlineWriter): string {
  const wraps: Wrap[] = [
    ...block.links,
    ...block.marks.map(({ kind, ...span }) => ({ ...span, mark: kind })),
  ];
  wraps.sort((a, b) => a.start - b.start || b.end - a.end);
  return write(block.text, wraps, { from: 0, to: block.text.length }, base, writer);
}

/** @param wraps those that begin in the stretch, by their beginning */
function write(
  text: string,
  wraps: readonly Wrap[],
  { from, to }: { from: number; to: number },
  base: string,
  writer: InlineWriter,
): string {
  let written = '';
  let reached = from;
  for (let index = 0; index < wraps.length; ) {
    const wrap = wraps[index++] as Wrap;
    const { start } = wrap;
    const end = Math.min(wrap.end, to);
    if (end <= start) continue;
    const first = index;
    while (index < wraps.length && (wraps[index] as Wrap).start < end) index++;
    const inner = write(text, wraps.slice(first, index), { from: start, to: end }, base, writer);
    written += writer.text(text.slice(reached, start)) + wrapped(inner, wrap, base, writer);
    reached = end;
  }
  return written + writer.text(text.slice(reached, to));
}

function wrapped(inner: string, { href, mark }: Wrap, base: string, writer: InlineWriter): string {
  if (mark) return writer.mark(inner, mark);
  const target = href === undefined ? null : safeAddress(href, base);
  return target === null ? inner : writer.link(inner, target);
}

/**
 * The absolute address of a link, or null where it leads to no page, number or mail address. A user name, by which an
 * address can look like another one's, is dropped; what could end an address in HTML or Markdown is percent-encoded.
 */
export function safeAddress(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (!/^(?:https?|mailto|tel):$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href.replace(/[\s<>"`\\]/g, encodeURIComponent);
}
