import type { Link, Mark, Span } from './types.ts';

/** Soft hyphens, zero-width spaces and joiners that carry no meaning; byte order marks count as white space. */
const INVISIBLE = /[\u00AD\u200B\u2060]+/g;
const SPACE = /\s+/g;

/** Folds white space to single spaces and drops invisible characters; does not trim. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE, ' ');
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

interface OpenSpan {
  start: number;
  href?: string;
  mark?: Mark['kind'];
}

/** Gathers text nodes into runs. Spans that are open when a run ends go on in the next one. */
export class RunBuilder {
  text = '';
  private nodes: Text[] = [];
  private starts: number[] = [];
  private links: Link[] = [];
  private marks: Mark[] = [];
  private readonly open: OpenSpan[] = [];

  append(node: Text, preserveSpace: boolean): void {
    const data = node.data;
    let folded = preserveSpace ? data : fold(data);
    if (!preserveSpace && folded.startsWith(' ') && (this.text === '' || this.text.endsWith(' ')))
      folded = folded.slice(1);
    if (folded === '') return;
    this.nodes.push(node);
    this.starts.push(this.text.length);
    this.text += folded;
  }

  /** Adds a space of our own where the mark-up, not a text node, parts two words. */
  space(): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
  }

  openSpan(span: { href: string } | { mark: Mark['kind'] }): void {
    this.open.push({ start: this.text.length, ...span });
  }

  closeSpan(): void {
    const span = this.open.pop();
    if (span) this.record(span, this.text.length);
  }

  /** Ends the run. Returns null when it holds no visible character. */
  take(): TextRun | null {
    const text = this.text.trimEnd();
    for (const span of this.open) {
      this.record(span, text.length);
      span.start = 0;
    }
    const run =
      text.trim() === ''
        ? null
        : {
            text,
            nodes: this.nodes,
            starts: this.starts,
            links: clamp(this.links, text.length),
            marks: clamp(this.marks, text.length),
            linkLength: this.links.reduce(
              (sum, link) => sum + Math.min(link.end, text.length) - link.start,
              0,
            ),
          };
    this.text = '';
    this.nodes = [];
    this.starts = [];
    this.links = [];
    this.marks = [];
    return run;
  }

  private record(span: OpenSpan, end: number): void {
    if (end <= span.start) return;
    if (span.href !== undefined) this.links.push({ start: span.start, end, href: span.href });
    if (span.mark !== undefined) this.marks.push({ start: span.start, end, kind: span.mark });
  }
}

function clamp<S extends Span>(spans: S[], length: number): S[] {
  return spans
    .filter((span) => span.start < length)
    .map((span) => ({ ...span, end: Math.min(span.end, length) }));
}
