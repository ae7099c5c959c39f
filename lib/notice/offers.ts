import { splitSentences } from '../language/sentences.ts';
import { type Material, plainTextOf, quote } from './material.ts';
import { once } from './once.ts';
import type { Evidence } from './types.ts';

/** A shorter block that is a link and nothing else is an item of a menu. Characters. */
const MENU_ITEM = 30;

/**
 * Sentences anywhere on the page that hold a pattern, one a block: what is said of money often stands in the frame.
 * @param except sentences that hold this are passed over
 */
export function everywhere({ page }: Material, pattern: RegExp, except?: RegExp): Evidence[] {
  return page.blocks.flatMap((block, index) => {
    if (block.hidden || (block.linkLength === block.text.length && block.text.length < MENU_ITEM)) return [];
    const plain = plainTextOf(block);
    if (plain.search(pattern) < 0) return [];
    for (const { start, end } of splitSentences(block.text)) {
      const sentence = plain.slice(start, end);
      if (sentence.search(pattern) >= 0 && !(except && sentence.search(except) >= 0))
        return [quote({ index, block }, start, end)];
    }
    return [];
  });
}

/** Where the page offers something for sale: carts, orders, prices, praise by customers. */
export const offersOf = once((material) => everywhere(material, material.words.funding.selling));
