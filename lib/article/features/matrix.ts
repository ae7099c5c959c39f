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
  const writer = new RowWriter(page, outlineOf(page, odds.names), titleBlock, odds);
  if (blocks.length === 0) return { width: 0, rows: new Float32Array(0) };
  writer.write(0);
  const width = writer.at;
  writer.begin(new Float32Array(width * blocks.length));
  for (let index = 0; index < blocks.length; index++) writer.write(index);
  return { width, rows: writer.rows };
}

/** More features than a row has. */
const ROOM = 512;
/** What a block sees beyond the first and the last one. */
const OUTSIDE: readonly number[] = [-1, -1, -1, 0, 0];
/** Features of an element that holds a block. */
const HOLDER = 8;

/** Writes the features of one block after the other into one array. */
class RowWriter {
  rows = new Float32Array(ROOM);
  /** Place of the next value. */
  at = 0;
  private readonly site: readonly number[];
  private readonly wordOdds: Float64Array;
  private readonly title: ReadonlySet<string>;
  private readonly copies = new Map<string, number>();
  /** Innermost elements that hold at least 85, 60 and 40 % of the page's prose. */
  private readonly cores: readonly number[];
  private heading = -1;
  /** By block, what its neighbours see of it. */
  private readonly neighbours: readonly (readonly number[])[];
  /** By element, what the blocks in it see of it, once one has asked. */
  private readonly holders: Float64Array;
  private readonly isHolderKnown: Uint8Array;

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
    this.holders = new Float64Array(page.elements.length * HOLDER);
    this.isHolderKnown = new Uint8Array(page.elements.length);
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

  /** Starts anew with room for all rows. */
  begin(rows: Float32Array<ArrayBuffer>): void {
    this.rows = rows;
    this.at = 0;
    this.heading = -1;
  }

  /** Blocks are to be written in order. */
  write(index: number): void {
    this.writeText(index);
    this.writePlace(index);
    this.writeElements(index);
    this.writeGroups(index);
    for (let offset = -3; offset <= 3; offset++)
      if (offset !== 0) this.put(this.neighbours[index + offset] ?? OUTSIDE);
    this.put(this.site);
    if (this.page.blocks[index]?.kind === 'heading') this.heading = index;
  }

  private put(values: readonly number[]): void {
    for (let place = 0; place < values.length; place++) this.rows[this.at++] = values[place] as number;
  }

  private writeText(index: number): void {
    const { kind, level, text, links, marks, hidden } = this.page.blocks[index] as Page['blocks'][number];
    const { words, characters, capitals, digits, commas, stops, small, last } = this.outline.counts[
      index
    ] as Outline['counts'][number];
    const own = words || 1;
    const hasDigits = digits > 0;
    this.put([
      KINDS.indexOf(kind),
      level,
      Math.log1p(words),
      characters / own,
      at(this.outline.links, index),
      links.length,
      capitals / own,
      digits / (characters || 1),
      commas,
      commas / own,
      stops,
      small / own,
      isEnd(last) ? 1 : last === 58 ? 2 : last === 8230 ? 3 : 0,
      hidden ? 1 : 0,
      at(this.wordOdds, index),
      this.copies.get(text) ?? 1,
      share(wordsOf(text.slice(0, 200)), this.title),
      hasDigits && /[$€£¥]\s?\d|\d\s?[€£元]/.test(text) ? 1 : 0,
      /[©®]|\ball rights\b/i.test(text) ? 1 : 0,
      words < 15 && ((hasDigits && /\b(?:19|20)\d\d\b/.test(text)) || /\bago\b/.test(text)) ? 1 : 0,
      marks.length,
    ]);
  }

  private writePlace(index: number): void {
    const { blocks } = this.page;
    const { words, prose, linkWords, depth } = this.outline;
    const total = at(words, blocks.length) || 1;
    const allProse = at(prose, blocks.length) || 1;
    const title = this.titleBlock ?? -1;
    const from = Math.max(0, index - 5);
    const to = Math.min(blocks.length, index + 6);
    const heading = this.heading;
    this.put([
      index / blocks.length,
      at(words, index) / total,
      at(prose, index) / allProse,
      allProse / total,
      Math.log1p(allProse),
      at(linkWords, blocks.length) / total,
      title < 0 ? -99 : Math.sign(index - title) * Math.log1p(Math.abs(index - title)),
      title < 0 ? -9 : at(depth, blocks[index]?.element ?? 0) - at(depth, blocks[title]?.element ?? 0),
      sumIn(prose, from, to) / (sumIn(words, from, to) || 1),
      sumIn(linkWords, from, to) / (sumIn(words, from, to) || 1),
      Math.log1p(sumIn(words, from, to)),
      heading < 0 ? -1 : Math.min(50, index - heading),
      heading < 0 ? -1 : (blocks[heading]?.level ?? 0),
      heading < 0 ? 0 : at(this.wordOdds, heading),
      heading < 0 ? 0 : Math.log1p(sumIn(words, heading, index)),
    ]);
  }

  private writeElements(index: number): void {
    const { elements, blocks } = this.page;
    const { outline, rows } = this;
    const own = blocks[index]?.element ?? 0;
    const flags = at(outline.flags, own);
    rows[this.at++] = at(outline.depth, own);
    rows[this.at++] = at(outline.ownOdds, own);
    rows[this.at++] = at(outline.lowOdds, own);
    rows[this.at++] = at(outline.highOdds, own);
    rows[this.at++] = at(outline.sumOdds, own);
    for (const flag of FLAGS) rows[this.at++] = flags & flag ? 1 : 0;
    for (const core of this.cores) rows[this.at++] = inside(this.page, core, index);
    let element = own;
    for (let level = 0; level < 3; level++) {
      this.writeHolder(element);
      const { start, end } = elements[element] as Page['elements'][number];
      element = widerThan(this.page, element, end - start);
    }
  }

  /** An element is asked for by every block in it: its features are worked out once. */
  private writeHolder(element: number): void {
    const { holders, outline, rows } = this;
    const from = element * HOLDER;
    if (this.isHolderKnown[element] === 0) {
      const { start, end } = this.page.elements[element] as Page['elements'][number];
      const words = sumIn(outline.words, start, end);
      const prose = sumIn(outline.prose, start, end);
      holders[from] = Math.log1p(words);
      holders[from + 1] = Math.log1p(end - start);
      holders[from + 2] = sumIn(outline.linkWords, start, end) / (words || 1);
      holders[from + 3] = prose / (words || 1);
      holders[from + 4] = prose / (at(outline.prose, this.page.blocks.length) || 1);
      holders[from + 5] = sumIn(outline.headings, start, end);
      holders[from + 6] = sumIn(outline.stops, start, end) / (words || 1);
      holders[from + 7] = at(outline.ownOdds, element);
      this.isHolderKnown[element] = 1;
    }
    for (let place = from; place < from + HOLDER; place++) rows[this.at++] = at(holders, place);
  }

  /** The nearest and the outermost group of repeated siblings that the block is in. */
  private writeGroups(index: number): void {
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
    this.rows[this.at++] = distance;
    this.writeGroup(near);
    this.writeGroup(far);
  }

  private writeGroup(first: number): void {
    const { outline, page, rows } = this;
    const repeats = first < 0 ? 0 : at(outline.repeats, first);
    const words = first < 0 ? 0 : at(outline.groupWords, first);
    rows[this.at++] = first < 0 ? 0 : Math.log1p(repeats);
    rows[this.at++] = first < 0 ? 0 : Math.log1p(words / repeats);
    rows[this.at++] = first < 0 ? 0 : at(outline.groupLinkWords, first) / (words || 1);
    rows[this.at++] = first < 0 ? 0 : words / (at(outline.words, page.blocks.length) || 1);
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
