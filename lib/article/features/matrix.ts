import type { BlockKind, Page } from '../../page/types.ts';
import { ODDS, type OddsTables, sumOdds, wordTokens } from './odds.ts';
import { at, FLAG, type Outline, outlineOf, sumIn, widerThan } from './outline.ts';
import { siteFeatures } from './site.ts';

/** Features by block, row after row. */
export interface Matrix {
  width: number;
  rows: Float32Array;
}

const KINDS: readonly BlockKind[] = [
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
];
const FLAGS = Object.values(FLAG);
/** Least repeats that make a group of cards, posts or items. */
const GROUP = 3;

/**
 * The features of every block: its text, its place, the elements around it, its neighbours, and the page. What each
 * means is said where it is made.
 * @param odds learnt tables; training passes its own
 */
export function featuresOf(page: Page, titleBlock: number | null, odds: OddsTables = ODDS): Matrix {
  const { blocks } = page;
  const outline = outlineOf(page, odds.names);
  const context = new Context(page, outline, titleBlock, odds);
  let width = 0;
  let rows = new Float32Array(0);
  blocks.forEach((_, index) => {
    const row = context.row(index);
    if (index === 0) {
      width = row.length;
      rows = new Float32Array(width * blocks.length);
    }
    rows.set(row, index * width);
  });
  return { width, rows };
}

/** What a block sees beyond the first and the last one. */
const OUTSIDE: readonly number[] = [-1, -1, -1, 0, 0];

class Context {
  private readonly site: readonly number[];
  private readonly wordOdds: Float64Array;
  private readonly title: ReadonlySet<string>;
  private readonly copies = new Map<string, number>();
  /** Innermost elements that hold at least 85, 60 and 40 % of the page's prose. */
  private readonly cores: readonly number[];
  private heading = -1;
  /** By block, what its neighbours see of it. */
  private readonly neighbours: readonly (readonly number[])[];

  constructor(
    private readonly page: Page,
    private readonly outline: Outline,
    private readonly titleBlock: number | null,
    odds: OddsTables,
  ) {
    this.site = siteFeatures(page);
    this.wordOdds = Float64Array.from(page.blocks, ({ text }) => sumOdds(wordTokens(text), odds.words).sum);
    const title = titleBlock === null ? page.metadata.title : (page.blocks[titleBlock]?.text ?? '');
    this.title = new Set(wordsOf(title));
    for (const { text } of page.blocks) this.copies.set(text, (this.copies.get(text) ?? 0) + 1);
    const all = at(outline.prose, page.blocks.length);
    this.neighbours = page.blocks.map((block, index) => [
      Math.log1p(outline.counts[index]?.words ?? 0),
      at(outline.links, index),
      KINDS.indexOf(block.kind),
      at(this.wordOdds, index),
      at(outline.sumOdds, block.element),
    ]);
    this.cores = [0.85, 0.6, 0.4].map((share) => {
      let core = 0;
      page.elements.forEach(({ start, end }, index) => {
        if (sumIn(outline.prose, start, end) >= all * share) core = index;
      });
      return core;
    });
  }

  /** Blocks are to be asked for in order. */
  row(index: number): number[] {
    const row = [
      ...this.ofText(index),
      ...this.ofPlace(index),
      ...this.ofElements(index),
      ...this.ofGroup(index),
    ];
    for (const offset of [-3, -2, -1, 1, 2, 3]) row.push(...(this.neighbours[index + offset] ?? OUTSIDE));
    row.push(...this.site);
    if (this.page.blocks[index]?.kind === 'heading') this.heading = index;
    return row;
  }

  private ofText(index: number): number[] {
    const block = this.page.blocks[index] as Page['blocks'][number];
    const { words, characters, capitals, digits, commas, stops, small, last } = this.outline.counts[
      index
    ] as Outline['counts'][number];
    const own = words || 1;
    return [
      KINDS.indexOf(block.kind),
      block.level,
      Math.log1p(words),
      characters / own,
      at(this.outline.links, index),
      block.links.length,
      capitals / own,
      digits / (characters || 1),
      commas,
      commas / own,
      stops,
      small / own,
      isEnd(last) ? 1 : last === 58 ? 2 : last === 8230 ? 3 : 0,
      block.hidden ? 1 : 0,
      at(this.wordOdds, index),
      this.copies.get(block.text) ?? 1,
      share(wordsOf(block.text.slice(0, 200)), this.title),
      /[$€£¥]\s?\d|\d\s?[€£元]/.test(block.text) ? 1 : 0,
      /[©®]|\ball rights\b/i.test(block.text) ? 1 : 0,
      /\b(?:19|20)\d\d\b|\bago\b/.test(block.text) && words < 15 ? 1 : 0,
      block.marks.length,
    ];
  }

  private ofPlace(index: number): number[] {
    const { blocks } = this.page;
    const { words, prose, linkWords } = this.outline;
    const total = at(words, blocks.length) || 1;
    const allProse = at(prose, blocks.length) || 1;
    const title = this.titleBlock ?? -1;
    const from = Math.max(0, index - 5);
    const to = Math.min(blocks.length, index + 6);
    const heading = this.heading;
    return [
      index / blocks.length,
      at(words, index) / total,
      at(prose, index) / allProse,
      allProse / total,
      Math.log1p(allProse),
      at(linkWords, blocks.length) / total,
      title < 0 ? -99 : Math.sign(index - title) * Math.log1p(Math.abs(index - title)),
      title < 0
        ? -9
        : at(this.outline.depth, blocks[index]?.element ?? 0) -
          at(this.outline.depth, blocks[title]?.element ?? 0),
      sumIn(prose, from, to) / (sumIn(words, from, to) || 1),
      sumIn(linkWords, from, to) / (sumIn(words, from, to) || 1),
      Math.log1p(sumIn(words, from, to)),
      heading < 0 ? -1 : Math.min(50, index - heading),
      heading < 0 ? -1 : (blocks[heading]?.level ?? 0),
      heading < 0 ? 0 : at(this.wordOdds, heading),
      heading < 0 ? 0 : Math.log1p(sumIn(words, heading, index)),
    ];
  }

  private ofElements(index: number): number[] {
    const { elements, blocks } = this.page;
    const { outline } = this;
    const own = blocks[index]?.element ?? 0;
    const flags = at(outline.flags, own);
    const row = [
      at(outline.depth, own),
      at(outline.ownOdds, own),
      at(outline.lowOdds, own),
      at(outline.highOdds, own),
      at(outline.sumOdds, own),
      ...FLAGS.map((flag) => (flags & flag ? 1 : 0)),
      ...this.cores.map((core) => inside(this.page, core, index)),
    ];
    let element = own;
    for (let level = 0; level < 3; level++) {
      const { start, end } = elements[element] as Page['elements'][number];
      const words = sumIn(outline.words, start, end);
      row.push(
        Math.log1p(words),
        Math.log1p(end - start),
        sumIn(outline.linkWords, start, end) / (words || 1),
        sumIn(outline.prose, start, end) / (words || 1),
        sumIn(outline.prose, start, end) / (at(outline.prose, blocks.length) || 1),
        sumIn(outline.headings, start, end),
        sumIn(outline.stops, start, end) / (words || 1),
        at(outline.ownOdds, element),
      );
      element = widerThan(this.page, element, end - start);
    }
    return row;
  }

  /** The nearest and the outermost group of repeated siblings that the block is in. */
  private ofGroup(index: number): number[] {
    const { elements, blocks } = this.page;
    const { outline } = this;
    let [near, far, distance, above] = [-1, -1, 0, 0];
    for (let up = blocks[index]?.element ?? -1; up >= 0; up = elements[up]?.parent ?? -1) {
      const first = at(outline.group, up);
      if (at(outline.repeats, first) >= GROUP) {
        if (near < 0) [near, distance] = [first, above];
        far = first;
      }
      if (++above > 40) break;
    }
    return [distance, ...this.groupValues(near), ...this.groupValues(far)];
  }

  private groupValues(first: number): number[] {
    if (first < 0) return [0, 0, 0, 0];
    const { outline, page } = this;
    const repeats = at(outline.repeats, first);
    const words = at(outline.groupWords, first);
    return [
      Math.log1p(repeats),
      Math.log1p(words / repeats),
      at(outline.groupLinkWords, first) / (words || 1),
      words / (at(outline.words, page.blocks.length) || 1),
    ];
  }
}

function inside({ elements }: Page, element: number, index: number): number {
  const { start, end } = elements[element] as Page['elements'][number];
  return index < start ? -1 : index >= end ? 1 : 0;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const share = (part: readonly string[], whole: ReadonlySet<string>): number =>
  part.length === 0 ? 0 : part.filter((word) => whole.has(word)).length / part.length;
const isEnd = (code: number): boolean =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 34 ||
  code === 0x201d ||
  code === 41;
