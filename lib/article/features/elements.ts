import type { PageElement } from '../../page/types.ts';
import { nameTokens, type Odds, sumOdds } from './odds.ts';
import { at, sumIn } from './sums.ts';

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

/** What is measured of elements, by element. */
export interface ElementOutline {
  depth: readonly number[];
  flags: readonly number[];
  ownOdds: readonly number[];
  lowOdds: readonly number[];
  highOdds: readonly number[];
  sumOdds: readonly number[];
  /** Number of siblings of the same tag and name, itself included; by the first of them. */
  repeats: readonly number[];
  /** First element of its group of repeats, and by that one the words and linked words of the group. */
  group: readonly number[];
  groupWords: readonly number[];
  groupLinkWords: readonly number[];
}

/** What an element's tag, role, name and label say, which is the same wherever they stand. */
interface Called {
  isRoot: boolean;
  low: number;
  high: number;
  sum: number;
  flag: number;
  /** Number of the tag and name, digits left out, by which siblings are alike. */
  shape: number;
}

/** More than there are shapes. */
const SHAPES = 2 ** 20;

/**
 * Measures elements, parents before children.
 * @param words running sums of the words of blocks
 * @param linkWords the same of linked words
 */
export function measureElements(
  elements: readonly PageElement[],
  names: Odds,
  words: readonly number[],
  linkWords: readonly number[],
): ElementOutline {
  const depth: number[] = [];
  const flags: number[] = [];
  const ownOdds: number[] = [];
  const lowOdds: number[] = [];
  const highOdds: number[] = [];
  const sumOdds: number[] = [];
  const repeats: number[] = [];
  const group: number[] = [];
  const groupWords: number[] = [];
  const groupLinkWords: number[] = [];
  const groups = new Map<number, number>();
  const calls = new Calls(names);
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as PageElement;
    const { parent, start, end } = element;
    const { isRoot, low, high, sum, flag, shape } = calls.of(element);
    const hasParent = parent >= 0;
    depth.push(hasParent ? at(depth, parent) + 1 : 0);
    flags.push(hasParent ? at(flags, parent) | flag : flag);
    ownOdds.push(isRoot ? 0 : sum);
    lowOdds.push(isRoot ? 0 : Math.min(hasParent ? at(lowOdds, parent) : 0, low));
    highOdds.push(isRoot ? 0 : Math.max(hasParent ? at(highOdds, parent) : 0, high));
    sumOdds.push(isRoot ? 0 : (hasParent ? at(sumOdds, parent) : 0) + sum);
    const key = parent * SHAPES + shape;
    let first = groups.get(key);
    if (first === undefined) {
      first = index;
      groups.set(key, index);
    }
    group.push(first);
    repeats.push(0);
    groupWords.push(0);
    groupLinkWords.push(0);
    if (end === start) continue;
    repeats[first] = at(repeats, first) + 1;
    groupWords[first] = at(groupWords, first) + sumIn(words, start, end);
    groupLinkWords[first] = at(groupLinkWords, first) + sumIn(linkWords, start, end);
  }
  return { depth, flags, ownOdds, lowOdds, highOdds, sumOdds, repeats, group, groupWords, groupLinkWords };
}

/** What is known of elements by what they are called, worked out once for all that are called alike. */
class Calls {
  private readonly known = new Map<string, Called>();
  private readonly shapes = new Map<string, number>();

  constructor(private readonly names: Odds) {}

  of({ tag, role, name, label }: PageElement): Called {
    const key = `${tag}|${role}|${name}|${label}`;
    let called = this.known.get(key);
    if (called === undefined) {
      const ariaHidden = label.endsWith('aria-hidden') ? FLAG.ariaHidden : 0;
      called = {
        isRoot: tag === 'html' || tag === 'body',
        ...sumOdds(nameTokens(tag, role, name, label), this.names),
        flag: (OF_TAG[tag] ?? 0) | (OF_ROLE[role] ?? 0) | ariaHidden,
        shape: this.shapeOf(`${tag}|${name.replace(/\d+/g, '')}`),
      };
      this.known.set(key, called);
    }
    return called;
  }

  private shapeOf(text: string): number {
    const shape = this.shapes.get(text) ?? this.shapes.size;
    this.shapes.set(text, shape);
    return shape;
  }
}
