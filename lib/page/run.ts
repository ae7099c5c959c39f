import type { Link, Mark, Span } from './types.ts';

/**
 * Soft hyphens, zero-width spaces and joiners that carry no meaning, marks of annotations, and the controls by which text
 * can be made to read backwards; byte order marks count as white space.
 */
export const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFFF9-\uFFFB]/;
const INVISIBLES = new RegExp(INVISIBLE, 'g');
const SPACE = /\s+/g;
/** What folding changes. */
const LOOSE = new RegExp(`[^\\S ]| {2}|${INVISIBLE.source}`);
/** Each run goes through all open spans, so their number is bounded. */
const MAX_OPEN = 50;

/** Folds white space to single spaces and drops invisible characters; does not trim. */
export function fold(text: string): string {
  return LOOSE.test(text) ? text.replace(INVISIBLES, '').replace(SPACE, ' ') : text;
}

/** A run of text with the nodes it came from: `starts[i]` is where the text of `nodes[i]` begins in `text`. */
export interface TextRun {
  text: string;
  nodes: Text[];
  starts: number[];
  links: Link[];
  marks: Mark[];
  linkLength: number;
}

/** What an inline element is; `href` is '' for a button, which leads nowhere. */
type Inline = { href: string } | { mark: Mark['kind'] };

interface OpenSpan {
  start: number;
  href?: string;
  mark?: Mark['kind'];
}

/** Gathers text nodes into runs. Spans that are open when a run ends go on in the next one. */
export class RunBuilder {
  text = '';
  /** The last piece of `text`, '' when it is empty: looking at the end of a growing string copies all of it. */
  tail = '';
  private nodes: Text[] = [];
  private starts: number[] = [];
  private links: Link[] = [];
  private marks: Mark[] = [];
  private readonly open: OpenSpan[] = [];
  /** Where in `text` the last link or button ended, and where it led. */
  private lastControl = { end: 0, href: '' };
  private preservesSpace = false;
  /** An element that may be set apart began or ended since the last text. */
  private isSeam = false;

  /** @param data what of the node's text is to be read */
  append(node: Text, data: string, preserveSpace: boolean): void {
    let folded = data;
    if (this.isSeam && !preserveSpace && growsTogether(this.tail, data)) this.space();
    if (!preserveSpace) {
      const { tail } = this;
      const followsSpace = tail === '' || tail.endsWith(' ');
      // Most text nodes only part the lines of the mark-up.
      if (followsSpace && !/\S/.test(data)) return;
      folded = fold(data);
      if (followsSpace && folded.startsWith(' ')) folded = folded.slice(1);
    }
    if (folded === '') return;
    this.preservesSpace = preserveSpace;
    this.nodes.push(node);
    this.starts.push(this.text.length);
    this.text += folded;
    this.tail = folded;
    this.isSeam = false;
  }

  /** Notes that an element begins or ends that a style sheet may set apart from the text beside it. */
  seam(): void {
    this.isSeam = true;
  }

  /** Adds a space of our own where the mark-up, not a text node, parts two words. */
  space(): void {
    if (this.endsInSpace()) return;
    this.text += ' ';
    this.tail += ' ';
  }

  /** Returns false, opening nothing, where spans are nested deeper than any reader could tell apart. */
  openSpan(span: Inline): boolean {
    if (this.open.length >= MAX_OPEN) return false;
    if ('href' in span && this.isBeside(span.href)) this.space();
    this.open.push({ start: this.text.length, ...span });
    return true;
  }

  closeSpan(): void {
    const span = this.open.pop();
    if (!span) return;
    const end = this.text.length;
    this.record(span, end);
    if (span.href !== undefined && end > span.start) this.lastControl = { end, href: span.href };
  }

  /** Whether a link or button would touch the one before it; two links to the same place may be one word. */
  private isBeside(href: string): boolean {
    const { end, href: before } = this.lastControl;
    return !this.preservesSpace && end === this.text.length && (href === '' || href !== before);
  }

  /** Ends the run. Returns null when it holds no visible character. */
  take(): TextRun | null {
    if (this.text === '') return null;
    const text = this.text.trimEnd();
    const length = text.length;
    for (let at = 0; at < this.open.length; at++) {
      const span = this.open[at] as OpenSpan;
      this.record(span, length);
      span.start = 0;
    }
    const { nodes, starts, links, marks } = this;
    let linkLength = 0;
    for (let at = 0; at < links.length; at++) {
      const { start, end } = links[at] as Link;
      linkLength += Math.min(end, length) - start;
    }
    const isCut = length < this.text.length;
    const run =
      length === 0
        ? null
        : {
            text,
            nodes,
            starts,
            links: isCut ? clamp(links, length) : links,
            marks: isCut ? clamp(marks, length) : marks,
            linkLength,
          };
    this.text = '';
    this.tail = '';
    this.nodes = [];
    this.starts = [];
    this.links = [];
    this.marks = [];
    this.lastControl = { end: 0, href: '' };
    return run;
  }

  private endsInSpace(): boolean {
    return this.tail === '' || this.tail.endsWith(' ');
  }

  private record(span: OpenSpan, end: number): void {
    if (end <= span.start) return;
    if (span.href) this.links.push({ start: span.start, end, href: span.href });
    if (span.mark !== undefined) this.marks.push({ start: span.start, end, kind: span.mark });
  }
}

function clamp<S extends Span>(spans: S[], length: number): S[] {
  if (spans.length === 0) return spans;
  return spans
    .filter((span) => span.start < length)
    .map((span) => ({ ...span, end: Math.min(span.end, length) }));
}

/**
 * True where parts of a line that a style sheet sets apart would become one word: "Ada Hale" and "Reviewed", "PhD" and
 * "Updated", "MD" and "5 May".
 */
function growsTogether(before: string, after: string): boolean {
  return (
    /(?:\p{Ll}{2}|\p{L}\p{Lu}|\d{2}|[.!?)])$/u.test(before.slice(-4)) &&
    /^(?:\p{Lu}\p{Ll}|(?:19|20)\d\d|\d{1,2}\.? \p{L}{3})/u.test(after)
  );
}

/** True when a single `<br>` only wraps a line: the sentence is open and goes on in lower case. */
export function continuesLine(before: string, after: string): boolean {
  return /[\p{L}\p{N},-]$/u.test(before.trimEnd().slice(-2)) && /^\s*\p{Ll}/u.test(after);
}
