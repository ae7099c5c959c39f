import type { Block, Page, PageElement } from '../page/types.ts';
import type { Sentence } from './facts.ts';
import type { BlockRule } from './rule.ts';

/** What a block is known by when it is judged as a whole. */
export interface BlockFacts {
  block: Block;
  /** The words of the block; null for a long block, which is judged sentence by sentence. */
  sentence: Sentence | null;
  /** The block before it on the page. */
  previous: Block | null;
  /** Share of the text that is links, 0 to 1. */
  linkShare: number;
}

/** An element that holds half the page is no part around the article, whatever its name; a small page has few blocks. */
const FEW = 8;
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * For each element of a page, the rule whose name for such a part its author gave to it or to the nearest element
 * around it: the `nav` in a footer is navigation, the rest of the footer is footer.
 */

export class Containers {
  private readonly ranks = new Map<string, number>();
  private readonly seen = new Map<string, BlockRule | null>();
  private readonly rules: (BlockRule | null)[] = [];
  private readonly holders: number[] = [];

  constructor(
    private readonly byRank: readonly BlockRule[],
    page: Page,
  ) {
    for (const rule of byRank)
      for (const word of rule.containers.split(' '))
        if (word !== '') this.ranks.set(word, byRank.indexOf(rule));
    page.elements.forEach((element, index) => {
      const own =
        element.end - element.start > Math.max(FEW, page.blocks.length / 2) ? null : this.own(element);
      this.rules.push(own ?? this.rules[element.parent] ?? null);
      this.holders.push(own ? index : (this.holders[element.parent] ?? -1));
    });
  }

  /** The rule of the nearest named element around a block. */
  ruleOf(block: Block): BlockRule | null {
    return this.rules[block.element] ?? null;
  }

  /** Index of that element, or -1. */
  holderOf(block: Block): number {
    return this.holders[block.element] ?? -1;
  }

  private own({ tag, name, role, label }: PageElement): BlockRule | null {
    if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return null;
    const key = `${tag} ${name} ${role} ${label}`;
    const known = this.seen.get(key);
    if (known !== undefined) return known;
    const words = key.split(/[^a-z0-9]+/);
    // Where several fit, the rule that stands first in the list: a `nav` called `pagination` is no menu.
    const ranks = words.flatMap((word, index) => [
      this.ranks.get(word) ?? LAST,
      this.ranks.get(`${word}-${words[index + 1]}`) ?? LAST,
    ]);
    const found = this.byRank[Math.min(...ranks)] ?? null;
    this.seen.set(key, found);
    return found;
  }
}
