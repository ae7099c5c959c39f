import type { Page } from '../../page/types.ts';
import { nameTokens, type Odds, sumOdds } from './odds.ts';
import { countText, linkShare, type TextCounts } from './text.ts';

/** Marks of elements that everything inside them inherits. */
export const FLAG = {
  nav: 1,
  header: 2,
  footer: 4,
  aside: 8,
  form: 16,
  article: 32,
  main: 64,
  list: 128,
  table: 256,
  figure: 512,
  details: 1024,
  dialog: 2048,
  ariaHidden: 4096,
  quote: 8192,
} as const;

const OF_TAG: Readonly<Record<string, number>> = {
  nav: FLAG.nav,
  header: FLAG.header,
  footer: FLAG.footer,
  aside: FLAG.aside,
  form: FLAG.form,
  article: FLAG.article,
  main: FLAG.main,
  ul: FLAG.list,
  ol: FLAG.list,
  table: FLAG.table,
  figure: FLAG.figure,
  details: FLAG.details,
  dialog: FLAG.dialog,
  blockquote: FLAG.quote,
  menu: FLAG.nav,
};
const OF_ROLE: Readonly<Record<string, number>> = {
  navigation: FLAG.nav,
  menu: FLAG.nav,
  menubar: FLAG.nav,
  banner: FLAG.header,
  contentinfo: FLAG.footer,
  complementary: FLAG.aside,
  search: FLAG.form,
  article: FLAG.article,
  main: FLAG.main,
  dialog: FLAG.dialog,
  alertdialog: FLAG.dialog,
};

/** Numbers about blocks and elements from which features are made. Arrays are by block or by element. */
export interface Outline {
  counts: readonly TextCounts[];
  links: Float64Array;
  /** Sums over the blocks before each block, so that any container's sum is a difference of two. */
  words: Float64Array;
  linkWords: Float64Array;
  prose: Float64Array;
  headings: Float64Array;
  stops: Float64Array;
  depth: Int32Array;
  flags: Int32Array;
  ownOdds: Float64Array;
  lowOdds: Float64Array;
  highOdds: Float64Array;
  sumOdds: Float64Array;
  /** For each element, number of siblings of the same tag and name, itself included. */
  repeats: Int32Array;
  /** For each element, first element of its group of repeats, and the words and linked words of the group. */
  group: Int32Array;
  groupWords: Float64Array;
  groupLinkWords: Float64Array;
}

/** Least words of a block that counts as prose, and the most of it that may be links. */
const PROSE_WORDS = 12;
const PROSE_LINKS = 0.4;

/** Measures a page's blocks and elements once, top down; linear in their number. */
export function outlineOf(page: Page, names: Odds): Outline {
  const { blocks, elements } = page;
  const [n, m] = [blocks.length, elements.length];
  const counts = blocks.map(({ text }) => countText(text));
  const outline: Outline = {
    counts,
    links: Float64Array.from(blocks, linkShare),
    words: new Float64Array(n + 1),
    linkWords: new Float64Array(n + 1),
    prose: new Float64Array(n + 1),
    headings: new Float64Array(n + 1),
    stops: new Float64Array(n + 1),
    depth: new Int32Array(m),
    flags: new Int32Array(m),
    ownOdds: new Float64Array(m),
    lowOdds: new Float64Array(m),
    highOdds: new Float64Array(m),
    sumOdds: new Float64Array(m),
    repeats: new Int32Array(m),
    group: new Int32Array(m),
    groupWords: new Float64Array(m),
    groupLinkWords: new Float64Array(m),
  };
  counts.forEach(({ words, stops }, index) => {
    const share = outline.links[index] as number;
    const isProse = words >= PROSE_WORDS && share < PROSE_LINKS;
    outline.words[index + 1] = at(outline.words, index) + words;
    outline.linkWords[index + 1] = at(outline.linkWords, index) + words * share;
    outline.prose[index + 1] = at(outline.prose, index) + (isProse ? words : 0);
    outline.headings[index + 1] = at(outline.headings, index) + (blocks[index]?.kind === 'heading' ? 1 : 0);
    outline.stops[index + 1] = at(outline.stops, index) + stops;
  });
  measureElements(page, names, outline);
  return outline;
}

function measureElements({ elements }: Page, names: Odds, outline: Outline): void {
  const known = new Map<string, { low: number; high: number; sum: number }>();
  const groups = new Map<string, number>();
  elements.forEach(({ parent, tag, role, name, label, start, end }, index) => {
    const key = `${tag}|${role}|${name}|${label}`;
    let odds = known.get(key);
    if (!odds) {
      odds = sumOdds(nameTokens(tag, role, name, label), names);
      known.set(key, odds);
    }
    const isRoot = tag === 'html' || tag === 'body';
    const flag =
      (OF_TAG[tag] ?? 0) | (OF_ROLE[role] ?? 0) | (label.endsWith('aria-hidden') ? FLAG.ariaHidden : 0);
    outline.depth[index] = parent < 0 ? 0 : at(outline.depth, parent) + 1;
    outline.flags[index] = (parent < 0 ? 0 : at(outline.flags, parent)) | flag;
    outline.ownOdds[index] = isRoot ? 0 : odds.sum;
    outline.lowOdds[index] = isRoot ? 0 : Math.min(parent < 0 ? 0 : at(outline.lowOdds, parent), odds.low);
    outline.highOdds[index] = isRoot ? 0 : Math.max(parent < 0 ? 0 : at(outline.highOdds, parent), odds.high);
    outline.sumOdds[index] = isRoot ? 0 : (parent < 0 ? 0 : at(outline.sumOdds, parent)) + odds.sum;
    const shape = `${parent}|${tag}|${name.replace(/\d+/g, '')}`;
    const first = groups.get(shape) ?? index;
    groups.set(shape, first);
    outline.group[index] = first;
    if (end === start) return;
    outline.repeats[first] = at(outline.repeats, first) + 1;
    outline.groupWords[first] = at(outline.groupWords, first) + sumIn(outline.words, start, end);
    outline.groupLinkWords[first] = at(outline.groupLinkWords, first) + sumIn(outline.linkWords, start, end);
  });
}

/** The value at an index that is known to exist. */
export function at(list: Float64Array | Int32Array | Float32Array, index: number): number {
  return list[index] as number;
}

/** Sum over the blocks `start` up to `end` from running sums. */
export function sumIn(sums: Float64Array, start: number, end: number): number {
  return at(sums, end) - at(sums, start);
}

/** The nearest ancestor that holds more than `size` blocks, or the root. */
export function widerThan({ elements }: Page, element: number, size: number): number {
  let wider = element;
  for (let up = element; up >= 0; up = elements[up]?.parent ?? -1) {
    wider = up;
    const { start, end } = elements[up] as Page['elements'][number];
    if (end - start > size) break;
  }
  return wider;
}
