import type { Block, Page, PageElement } from '../page/types.ts';
import type { Sentence } from './facts.ts';
import type { BlockRule } from './rule.ts';

/** What a block is known by when it is judged as a whole. */
export interface BlockFacts {
  block: Block;
  /** The words of the block; null for a long block, which is judged sentence by sentence. */
  sentence: Sentence | null;
  /** Share of the text that is links, 0 to 1. */
  linkShare: number;
}

/**
 * For each element of a page, the rule whose name for such a part its author gave to it or to the nearest element
 * around it: the `nav` in a footer is navigation, the rest of the footer is footer.
 */
export class Containers {
  private readonly byWord = new Map<string, BlockRule>();
  private readonly seen = new Map<string, BlockRule | null>();
  private readonly rules: (BlockRule | null)[] = [];
  private readonly holders: number[] = [];

  constructor(rules: readonly BlockRule[], page: Page) {
    for (const rule of rules)
      for (const word of rule.containers.split(' ')) if (word !== '') this.byWord.set(word, rule);
    page.elements.forEach((element, index) => {
      const own = this.own(element);
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
    let found: BlockRule | null = null;
    // The element's own name says more than its tag: an `aside` called `related` is a list of links.
    for (let index = words.length - 1; index >= 0 && !found; index--) {
      const word = words[index] as string;
      found = this.byWord.get(`${word}-${words[index + 1]}`) ?? this.byWord.get(word) ?? null;
    }
    this.seen.set(key, found);
    return found;
  }
}
