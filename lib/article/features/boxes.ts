import type { Page, PageElement } from '../../page/types.ts';
import { FLAG } from './elements.ts';
import type { Outline } from './outline.ts';
import { at, sumIn } from './sums.ts';

const FLAGS = Object.values(FLAG);
/** Least repeats that make a group of cards, posts or items. */
const GROUP = 3;
/** Elements looked at for groups, from the innermost. */
const MOST_ABOVE = 41;
/** Holders looked at, each wider than the one before. */
const HOLDERS = 3;
const NO_GROUP: readonly number[] = [0, 0, 0, 0];

/** What a block sees of the elements around it. Blocks in the same element share the lists, so each is made once. */
export class BoxFeatures {
  private readonly marksOf: (readonly number[] | undefined)[] = [];
  private readonly holdersOf: (readonly number[] | undefined)[] = [];
  private readonly sums: (readonly number[] | undefined)[] = [];
  private readonly coreElements: readonly PageElement[];

  constructor(
    private readonly page: Page,
    private readonly outline: Outline,
  ) {
    this.coreElements = [0.85, 0.6, 0.4].map((share) => this.coreOf(share));
  }

  /** How deep an element lies, what it and those around it are called, and what they are. */
  marks(element: number): readonly number[] {
    let marks = this.marksOf[element];
    if (marks === undefined) {
      const { depth, ownOdds, lowOdds, highOdds, sumOdds, flags } = this.outline;
      const own = at(flags, element);
      const list = [
        at(depth, element),
        at(ownOdds, element),
        at(lowOdds, element),
        at(highOdds, element),
        at(sumOdds, element),
      ];
      for (let flag = 0; flag < FLAGS.length; flag++) list.push(own & at(FLAGS, flag) ? 1 : 0);
      marks = list;
      this.marksOf[element] = marks;
    }
    return marks;
  }

  /** Whether a block stands before, in or after each of the page's cores. */
  cores(index: number): number[] {
    const places: number[] = [];
    for (let core = 0; core < this.coreElements.length; core++) {
      const { start, end } = this.coreElements[core] as PageElement;
      places.push(index < start ? -1 : index >= end ? 1 : 0);
    }
    return places;
  }

  /** What is in an element and in the next wider ones, and in its nearest and its outermost group. */
  holders(element: number): readonly number[] {
    let holders = this.holdersOf[element];
    if (holders === undefined) {
      let list: number[] = [];
      let holder = element;
      for (let level = 0; level < HOLDERS; level++) {
        list = list.concat(this.sumsOf(holder));
        const { start, end } = this.page.elements[holder] as PageElement;
        holder = this.widerThan(holder, end - start);
      }
      holders = list.concat(this.groups(element));
      this.holdersOf[element] = holders;
    }
    return holders;
  }

  private sumsOf(element: number): readonly number[] {
    let sums = this.sums[element];
    if (sums === undefined) {
      const { outline } = this;
      const { start, end } = this.page.elements[element] as PageElement;
      const words = sumIn(outline.words, start, end);
      const prose = sumIn(outline.prose, start, end);
      sums = [
        Math.log1p(words),
        Math.log1p(end - start),
        sumIn(outline.linkWords, start, end) / (words || 1),
        prose / (words || 1),
        prose / (at(outline.prose, this.page.blocks.length) || 1),
        sumIn(outline.headings, start, end),
        sumIn(outline.stops, start, end) / (words || 1),
        at(outline.ownOdds, element),
      ];
      this.sums[element] = sums;
    }
    return sums;
  }

  /** The nearest and the outermost group of repeated siblings that an element is in. */
  private groups(element: number): number[] {
    const { elements } = this.page;
    const { group, repeats } = this.outline;
    let near = -1;
    let far = -1;
    let distance = 0;
    for (let up = element, above = 0; up >= 0 && above < MOST_ABOVE; above++) {
      const first = at(group, up);
      if (at(repeats, first) >= GROUP) {
        if (near < 0) {
          near = first;
          distance = above;
        }
        far = first;
      }
      up = elements[up]?.parent ?? -1;
    }
    return [distance].concat(this.groupOf(near), this.groupOf(far));
  }

  private groupOf(first: number): readonly number[] {
    if (first < 0) return NO_GROUP;
    const { repeats, groupWords, groupLinkWords, words: sums } = this.outline;
    const words = at(groupWords, first);
    return [
      Math.log1p(at(repeats, first)),
      Math.log1p(words / at(repeats, first)),
      at(groupLinkWords, first) / (words || 1),
      words / (at(sums, this.page.blocks.length) || 1),
    ];
  }

  /** The nearest ancestor that holds more than `size` blocks, or the root. */
  private widerThan(element: number, size: number): number {
    const { elements } = this.page;
    let wider = element;
    for (let up = element; up >= 0; up = elements[up]?.parent ?? -1) {
      wider = up;
      const { start, end } = elements[up] as PageElement;
      if (end - start > size) break;
    }
    return wider;
  }

  /** The innermost element that holds at least this share of the page's prose. */
  private coreOf(share: number): PageElement {
    const { elements, blocks } = this.page;
    const { prose } = this.outline;
    const least = at(prose, blocks.length) * share;
    let core = elements[0] as PageElement;
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index] as PageElement;
      if (sumIn(prose, element.start, element.end) >= least) core = element;
    }
    return core;
  }
}
