import type { Block, Page } from '../../page/types.ts';
import { type ElementOutline, measureElements } from './elements.ts';
import type { Odds } from './odds.ts';
import { at } from './sums.ts';
import { countText, linkShare, type TextCounts } from './text.ts';

/** Numbers about blocks and elements from which features are made. Arrays are by block or by element. */
export interface Outline extends ElementOutline {
  counts: readonly TextCounts[];
  links: readonly number[];
  /** Sums over the blocks before each block, so that any container's sum is a difference of two. */
  words: readonly number[];
  linkWords: readonly number[];
  prose: readonly number[];
  headings: readonly number[];
  stops: readonly number[];
}

/** Least words of a block that counts as prose, and the most of it that may be links. */
const PROSE_WORDS = 12;
const PROSE_LINKS = 0.4;

/** Measures a page's blocks and elements once, top down; linear in their number. */
export function outlineOf({ blocks, elements }: Page, names: Odds): Outline {
  const counts: TextCounts[] = [];
  const links: number[] = [];
  const words = [0];
  const linkWords = [0];
  const prose = [0];
  const headings = [0];
  const stops = [0];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const own = countText(block.text);
    const share = linkShare(block);
    const isProse = own.words >= PROSE_WORDS && share < PROSE_LINKS;
    counts.push(own);
    links.push(share);
    words.push(at(words, index) + own.words);
    linkWords.push(at(linkWords, index) + own.words * share);
    prose.push(at(prose, index) + (isProse ? own.words : 0));
    headings.push(at(headings, index) + (block.kind === 'heading' ? 1 : 0));
    stops.push(at(stops, index) + own.stops);
  }
  const ofElements = measureElements(elements, names, words, linkWords);
  return { counts, links, words, linkWords, prose, headings, stops, ...ofElements };
}
