import { LETTERS, NUMERALS } from '../../language/letters.ts';
import { BLOCK_KINDS, type Block, type Page } from '../../page/types.ts';
import { type OddsTables, sumOdds, wordTokens } from './odds.ts';
import type { Outline } from './outline.ts';
import { at, sumIn } from './sums.ts';
import type { TextCounts } from './text.ts';

const WORD = new RegExp(`[${LETTERS}${NUMERALS}]+`, 'g');
/** Characters of a block in which the words of the title are looked for. */
const OPENING = 200;
/** Blocks before and behind that are the surroundings of one. */
const AROUND = 5;
/** Characters with which a sentence ends. */
const ENDS = '.!?。！？"”)';

/** What a block's own text and its place on the page say. */
export class BlockFeatures {
  private readonly wordOdds: number[] = [];
  /** Any word of the title. */
  private readonly title: RegExp;
  private readonly copies = new Map<string, number>();
  private heading = -1;

  constructor(
    private readonly page: Page,
    private readonly outline: Outline,
    private readonly titleBlock: number | null,
    odds: OddsTables,
  ) {
    const { blocks, metadata } = page;
    const title = titleBlock === null ? metadata.title : (blocks[titleBlock]?.text ?? '');
    this.title = anyWordOf(title);
    for (let index = 0; index < blocks.length; index++) {
      const { text } = blocks[index] as Block;
      this.wordOdds.push(sumOdds(wordTokens(text), odds.words).sum);
      this.copies.set(text, (this.copies.get(text) ?? 0) + 1);
    }
  }

  /** What its neighbours see of a block. */
  seen(index: number): readonly number[] {
    const { kind, element } = this.page.blocks[index] as Block;
    const { counts, links, sumOdds: ofElements } = this.outline;
    return [
      Math.log1p((counts[index] as TextCounts).words),
      at(links, index),
      BLOCK_KINDS.indexOf(kind),
      at(this.wordOdds, index),
      at(ofElements, element),
    ];
  }

  text(index: number): number[] {
    const { kind, level, text, links, marks, hidden } = this.page.blocks[index] as Block;
    const counts = this.outline.counts[index] as TextCounts;
    const { words, characters, capitals, digits, commas, stops, small, last } = counts;
    const own = words || 1;
    const hasDigits = digits > 0;
    return [
      BLOCK_KINDS.indexOf(kind),
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
      ENDS.includes(String.fromCharCode(last)) ? 1 : last === 58 ? 2 : last === 8230 ? 3 : 0,
      hidden ? 1 : 0,
      at(this.wordOdds, index),
      this.copies.get(text) ?? 1,
      this.shareInTitle(text.slice(0, OPENING).toLowerCase()),
      hasDigits && /[$€£¥]\s?\d|\d\s?[€£元]/.test(text) ? 1 : 0,
      /[©®]|\ball rights\b/i.test(text) ? 1 : 0,
      words < 15 && ((hasDigits && /\b(?:19|20)\d\d\b/.test(text)) || /\bago\b/.test(text)) ? 1 : 0,
      marks.length,
    ];
  }

  /** Share of a text's words that the title has too, 0 to 1. */
  private shareInTitle(lower: string): number {
    const common = lower.match(this.title)?.length ?? 0;
    return common === 0 ? 0 : common / (lower.match(WORD)?.length ?? 1);
  }

  /** Where a block stands. Blocks are to be asked for in order, because of the heading above them. */
  place(index: number): number[] {
    const { blocks } = this.page;
    const { words, prose, linkWords, depth } = this.outline;
    const total = at(words, blocks.length) || 1;
    const allProse = at(prose, blocks.length) || 1;
    const title = this.titleBlock ?? -1;
    const from = Math.max(0, index - AROUND);
    const to = Math.min(blocks.length, index + AROUND + 1);
    const around = sumIn(words, from, to);
    const { heading } = this;
    const { kind, element } = blocks[index] as Block;
    if (kind === 'heading') this.heading = index;
    return [
      index / blocks.length,
      at(words, index) / total,
      at(prose, index) / allProse,
      allProse / total,
      Math.log1p(allProse),
      at(linkWords, blocks.length) / total,
      title < 0 ? -99 : Math.sign(index - title) * Math.log1p(Math.abs(index - title)),
      title < 0 ? -9 : at(depth, element) - at(depth, blocks[title]?.element ?? 0),
      sumIn(prose, from, to) / (around || 1),
      sumIn(linkWords, from, to) / (around || 1),
      Math.log1p(around),
      heading < 0 ? -1 : Math.min(50, index - heading),
      heading < 0 ? -1 : (blocks[heading]?.level ?? 0),
      heading < 0 ? 0 : at(this.wordOdds, heading),
      heading < 0 ? 0 : Math.log1p(sumIn(words, heading, index)),
    ];
  }
}

function anyWordOf(title: string): RegExp {
  const words = title.toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return /(?!)/g;
  const border = `[${LETTERS}${NUMERALS}]`;
  return new RegExp(`(?<!${border})(?:${words.join('|')})(?!${border})`, 'g');
}
