/** What a block is, as its mark-up says. The article's model knows each by its place in this list. */
export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'item',
  'row',
  'term',
  'definition',
  'quote',
  'caption',
  'code',
  'control',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of a block's text: `start` inclusive, `end` exclusive, in UTF-16 units of `Block.text`. */
export interface Span {
  start: number;
  end: number;
}

/** A link inside a block. `href` is the attribute as written, not resolved. */
export interface Link extends Span {
  href: string;
}

/** Inline emphasis inside a block, kept for the reader. */
export interface Mark extends Span {
  kind: 'strong' | 'em' | 'sub' | 'sup' | 'code';
}

/**
 * A unit of text on the page: a paragraph, a heading, a list item, a table row, a run of text between line breaks.
 * White space in `text` is folded, except in code. Cells of a row are joined by `CELL_SEPARATOR`.
 */
export interface Block {
  kind: BlockKind;
  /** Heading rank 1 to 6, depth of a list item from 1, otherwise 0. */
  level: number;
  text: string;
  /** Index in `Page.elements` of the nearest block-level element around the text. */
  element: number;
  links: readonly Link[];
  marks: readonly Mark[];
  /** Characters of `text` that stand in links. */
  linkLength: number;
  /** True where the mark-up hides it (`hidden`, inline `display: none`, a closed dialog), itself or an ancestor. */
  hidden: boolean;
}

/** A block-level element around blocks. The elements form a tree in document order. */
export interface PageElement {
  /** Index of the parent in `Page.elements`; -1 for the root. */
  parent: number;
  /** Local name in lower case. */
  tag: string;
  /** Class and id, lower case, separated by a space: what authors call the element. */
  name: string;
  /** ARIA role, or ''. */
  role: string;
  /** `aria-label`, `data-component`, `data-testid`, `itemtype`, `itemprop` and `aria-hidden`, lower case, with spaces between. */
  label: string;
  hidden: boolean;
  /** Blocks inside: from `start` up to but not including `end`. */
  start: number;
  end: number;
}

/** A picture that belongs to the content, with the number of the block that follows it. */
export interface Picture {
  src: string;
  alt: string;
  element: number;
  before: number;
}

/** A value given by mark-up inside the page: `<time>`, microdata, `rel=author`, or an inline element with a telling name. */
export interface MarkedValue {
  /** `time` for a `<time>` element, the `itemprop`, `author` for a `rel`, or `class ` and the class of an inline element. */
  name: string;
  value: string;
  /** Number of the block that is being read at that place. */
  block: number;
}

/** What the page says about itself outside of its text. */
export interface Metadata {
  /** `document.title`, folded. */
  title: string;
  /** `lang` of the document element, or ''. */
  lang: string;
  canonical: string;
  /** `<meta>`: name, property, itemprop or http-equiv in lower case, to all its contents in order. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** JSON-LD objects as parsed; whatever the page wrote, so narrow before use. */
  jsonLd: readonly unknown[];
  /** Values given by mark-up in the body, in the order of the page. */
  values: readonly MarkedValue[];
}

/** A document as plain data: all that later steps know of the page. */
export interface Page {
  url: string;
  /** BCP 47 primary language: from the text where it is clear, else from the mark-up, else `en`. */
  language: string;
  blocks: readonly Block[];
  elements: readonly PageElement[];
  pictures: readonly Picture[];
  metadata: Metadata;
  /** True when reading stopped early because the page is larger than the budget. */
  truncated: boolean;
}

/** Stands between the cells of a row. */
export const CELL_SEPARATOR = ' | ';
