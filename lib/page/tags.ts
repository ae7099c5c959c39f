import { queryAll } from './dom.ts';
import type { BlockKind, Mark } from './types.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never text that a reader sees in the flow of the page. */
export const SKIPPED = set(
  'script style template svg canvas video audio iframe object embed map head select textarea input datalist progress meter annotation annotation-xml',
);

/** Whether a drawing has paragraphs of HTML in it, which are text like any other. */
export function holdsHtml(element: Element, tag: string): boolean {
  return tag === 'svg' && queryAll(element, 'foreignObject').length > 0;
}

/** Elements that do not end a run of text (HTML standard, phrasing content that renders inline). */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr math mi mo mn ms mtext mrow msup msub mfrac msqrt mroot mover munder semantics',
);

/** A page may call an element `constructor`: tables by tag name inherit nothing. */
const table = <V>(entries: Record<string, V>): Readonly<Record<string, V>> =>
  Object.setPrototypeOf(entries, null);

/** The kind that an element gives to the text in it; elements not named here pass on the kind around them. */
export const KIND = table<BlockKind>({
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  summary: 'heading',
  li: 'item',
  dt: 'term',
  dd: 'definition',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
  button: 'control',
  legend: 'heading',
  ...Object.fromEntries(
    'ul ol dl table tbody thead tfoot tr td th section article aside main header footer nav form details figure body'
      .split(' ')
      .map((tag) => [tag, 'paragraph' as const]),
  ),
});

/** Heading rank by element. */
export const RANK = table({ h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6, summary: 4, legend: 4 });

export const MARK = table<Mark['kind']>({
  b: 'strong',
  strong: 'strong',
  em: 'em',
  i: 'em',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
  samp: 'code',
});

/** The commonest of the elements that cannot have a shadow tree (DOM standard, `attachShadow`). */
export const NO_SHADOW = set(
  'a abbr b br cite code em i img li ol small strong sub sup table tbody td th tr u ul',
);

/** A button inside one of these is part of the sentence or heading, as in a glossary term or an accordion. */
export const HOLDS_BUTTON = set('p h1 h2 h3 h4 h5 h6 summary dt');

/** Inline elements that hold the parts of a line, which style sheets set apart; others stand inside words, too. */
export const SET_APART = set('span time small label cite');
