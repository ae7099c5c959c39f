import { guessLanguage } from '../language/guess.ts';
import { type Attributes, isHidden, labelOf, nameOf, readAttributes } from './attributes.ts';
import { Budget } from './budget.ts';
import {
  attribute,
  documentElement,
  firstChild,
  hasElements,
  localName,
  nextSibling,
  nodeType,
  shadowRoot,
  textContent,
} from './dom.ts';
import { MetadataCollector } from './metadata.ts';
import { noscriptBody } from './noscript.ts';
import { joinRow } from './rows.ts';
import { continuesLine, RunBuilder } from './run.ts';
import { HOLDS_BUTTON, holdsHtml, INLINE, KIND, MARK, NO_SHADOW, RANK, SET_APART, SKIPPED } from './tags.ts';
import type { Block, BlockKind, Page, PageElement, Picture } from './types.ts';
import { markedValue } from './values.ts';

/** Where the text of a block stands on the live page; see `lib/page/anchor.ts`. */
export interface BlockAnchor {
  element: Element;
  /** The block's text. */
  text: string;
  nodes: readonly Text[];
  starts: readonly number[];
}

export interface ReadResult {
  page: Page;
  /** One for each block of the page, in the same order. */
  anchors: readonly BlockAnchor[];
  /** The live element of each of `Page.elements`. */
  elements: readonly Element[];
}

export interface ReadBlock {
  block: Block;
  nodes: Text[];
  starts: number[];
}

export type MutableElement = { -readonly [K in keyof PageElement]: PageElement[K] };

interface Frame {
  /** Sibling to go on with when the element is done. */
  next: Node | null;
  /** Light children, still to be read after the shadow tree. */
  light: Node | null;
  /** Index of the nearest block-level element: its own, or its parent's when it is inline. */
  element: number;
  kind: BlockKind;
  level: number;
  listDepth: number;
  hidden: boolean;
  inline: boolean;
  /** Number of spans that this inline element opened. */
  spans: number;
  firstBlock: number;
  /** For a row: cells with text so far. */
  cells: number;
  tag: string;
}

/**
 * Reads a document into plain blocks: one walk over the live tree, which it never changes. Iterative, so depth
 * cannot overflow the stack; linear in the number of nodes.
 * @param document any document, HTML or XML
 * @param url the page's address; kept as given
 */
export function readPage(document: Document, url: string): ReadResult {
  return new PageReader().read(document, url);
}

class PageReader {
  private readonly blocks: ReadBlock[] = [];
  private readonly elements: MutableElement[] = [];
  private readonly liveElements: Element[] = [];
  private readonly pictures: Picture[] = [];
  private readonly metadata = new MetadataCollector();
  private readonly run = new RunBuilder();
  private readonly stack: Frame[] = [];
  /** Line breaks seen since the last text of the run. */
  private breaks = 0;
  private readonly budget = new Budget();
  private readonly noscripts: Element[] = [];

  read(document: Document, url: string): ReadResult {
    const root = documentElement(document);
    if (root) this.walk(root);
    this.readNoscripts();
    const blocks = this.blocks.map(({ block }) => block);
    const lang = root ? attribute(root, 'lang') || attribute(root, 'xml:lang') : '';
    return {
      page: {
        url,
        language: guessLanguage(blocks, lang),
        blocks,
        elements: this.elements,
        pictures: this.pictures,
        metadata: this.metadata.finish(lang),
        truncated: this.budget.isSpent,
      },
      anchors: this.blocks.map(({ block, nodes, starts }) => ({
        element: this.liveElements[block.element] as Element,
        text: block.text,
        nodes,
        starts,
      })),
      elements: this.liveElements,
    };
  }

  private readNoscripts(): void {
    if (this.budget.isSpent || this.noscripts.length === 0) return;
    const shown = this.blocks.reduce((sum, { block }) => sum + block.text.length, 0);
    const body = noscriptBody(
      this.noscripts.map((element) => textContent(element) ?? ''),
      shown,
    );
    if (body) this.walk(body);
  }

  /** Reads all that is under an element, or as much as the budget allows. */
  private walk(root: Element): void {
    let node: Node | null = root;
    while (node || this.stack.length > 0) {
      if (node === null) {
        const frame = this.stack[this.stack.length - 1] as Frame;
        if (frame.light) {
          node = frame.light;
          frame.light = null;
          continue;
        }
        this.stack.pop();
        this.leave(frame);
        node = frame.next;
        continue;
      }
      if (!this.budget.allowsNode(this.blocks.length)) {
        this.unwind();
        return;
      }
      node = this.visit(node);
    }
  }

  /** Reads one node and returns the next one to visit, or null when the open element has no more children. */
  private visit(node: Node): Node | null {
    const type = nodeType(node);
    if (type === 3 || type === 4) this.readText(node as Text);
    if (type !== 1) return nextSibling(node);
    const element = node as Element;
    const tag = localName(element);
    if (tag === 'br' || tag === 'hr') {
      if (tag === 'br') this.breaks++;
      else this.flush();
      return nextSibling(node);
    }
    if (tag === 'img') this.readPicture(element);
    if (tag === 'title' || tag === 'meta' || tag === 'link' || tag === 'script') this.metadata.note(element);
    if (tag === 'head') return this.enterHead(element);
    if (tag === 'noscript' && !hasElements(element)) {
      this.noscripts.push(element);
      return nextSibling(node);
    }
    if ((SKIPPED.has(tag) && !holdsHtml(element, tag)) || tag === 'title') return nextSibling(node);
    this.enter(element, tag);
    const shadow = NO_SHADOW.has(tag) ? null : shadowRoot(element);
    if (!shadow) return firstChild(element);
    (this.stack[this.stack.length - 1] as Frame).light = firstChild(element);
    return firstChild(shadow);
  }

  private enterHead(head: Element): Node | null {
    for (let child = firstChild(head); child; child = nextSibling(child))
      if (nodeType(child) === 1) this.metadata.note(child as Element);
    return nextSibling(head);
  }

  private enter(element: Element, tag: string): void {
    const parent = this.stack[this.stack.length - 1];
    const attributes = readAttributes(element);
    const inButtonHolder = parent !== undefined && (parent.inline || HOLDS_BUTTON.has(parent.tag));
    const isInline = parent !== undefined && (INLINE.has(tag) || (tag === 'button' && inButtonHolder));
    const value = markedValue(element, tag, attributes, isInline);
    if (value) this.metadata.noteValue(value.name, value.value, this.blocks.length);
    if (isInline) {
      if (SET_APART.has(tag)) this.run.seam();
      const spans = this.openSpan(tag, attributes);
      this.stack.push({ ...parent, next: nextSibling(element), light: null, inline: true, spans, tag });
      return;
    }
    this.flush();
    const hidden = (parent?.hidden ?? false) || isHidden(attributes, tag);
    const role = attributes.role?.toLowerCase() ?? '';
    const index = this.elements.length;
    this.elements.push({
      parent: parent?.element ?? -1,
      tag,
      name: nameOf(attributes),
      role,
      label: labelOf(attributes),
      hidden,
      start: this.blocks.length,
      end: this.blocks.length,
    });
    this.liveElements.push(element);
    const heading = role === 'heading';
    const rank = heading ? Number(attributes['aria-level']) || 2 : (RANK[tag] ?? 0);
    const kind = heading ? 'heading' : (KIND[tag] ?? parent?.kind ?? 'paragraph');
    const listDepth = (parent?.listDepth ?? 0) + (tag === 'ul' || tag === 'ol' ? 1 : 0);
    this.stack.push({
      next: nextSibling(element),
      light: null,
      element: index,
      kind,
      level: kind === 'heading' ? rank || parent?.level || 2 : kind === 'item' ? Math.max(1, listDepth) : 0,
      listDepth,
      hidden,
      inline: false,
      spans: 0,
      firstBlock: this.blocks.length,
      cells: 0,
      tag,
    });
  }

  /** Returns the number of spans opened. */
  private openSpan(tag: string, { href }: Attributes): number {
    const mark = MARK[tag];
    if (mark) return this.run.openSpan({ mark }) ? 1 : 0;
    if (tag === 'button') return this.run.openSpan({ href: '' }) ? 1 : 0;
    return tag === 'a' && href && this.run.openSpan({ href: href.slice(0, 2_000) }) ? 1 : 0;
  }

  private leave(frame: Frame): void {
    if (frame.inline) {
      if (SET_APART.has(frame.tag)) this.run.seam();
      for (let count = frame.spans; count > 0; count--) this.run.closeSpan();
      return;
    }
    this.flush(frame);
    const element = this.elements[frame.element] as MutableElement;
    element.end = this.blocks.length;
    if ((frame.tag === 'td' || frame.tag === 'th') && element.end > element.start) {
      const row = this.stack[this.stack.length - 1];
      if (row) row.cells++;
    }
    if (frame.tag === 'tr') joinRow(this.blocks, this.elements, frame.element, frame.firstBlock, frame.cells);
  }

  private unwind(): void {
    for (let frame = this.stack.pop(); frame; frame = this.stack.pop()) this.leave(frame);
  }

  private readText(node: Text): void {
    const frame = this.stack[this.stack.length - 1];
    if (!frame) return;
    const data = node.data;
    if (this.breaks > 0 && /\S/.test(data)) {
      if (this.breaks === 1 && continuesLine(this.run.tail, data)) this.run.space();
      else this.flush();
      this.breaks = 0;
    }
    const most = this.budget.takeCharacters(data.length);
    this.run.append(node, most < data.length ? data.slice(0, most) : data, frame.kind === 'code');
  }

  /** Ends the run of text; it belongs to the innermost open block-level element. */
  private flush(frame = this.stack[this.stack.length - 1]): void {
    this.breaks = 0;
    const run = this.run.take();
    if (!run || !frame) return;
    const { text, nodes, starts, links, marks, linkLength } = run;
    const { kind, level, element, hidden } = frame;
    this.blocks.push({
      block: { kind, level, text, element, links, marks, linkLength, hidden },
      nodes,
      starts,
    });
  }

  private readPicture(element: Element): void {
    const src = attribute(element, 'src') || attribute(element, 'data-src');
    const frame = this.stack[this.stack.length - 1];
    if (!frame || src === '' || this.pictures.length >= 500) return;
    this.pictures.push({
      src: src.slice(0, 2_000),
      alt: attribute(element, 'alt').slice(0, 500),
      element: frame.element,
      before: this.blocks.length,
    });
  }
}
