import { splitSentences } from '../language/sentences.ts';
import { type Material, plainTextOf, quote } from './material.ts';
import type { Evidence } from './types.ts';

/** A shorter block that is a link and nothing else is an item of a menu. Characters. */
const MENU_ITEM = 30;

/** Sentences anywhere on the page that hold a pattern, one a block: what is said of money often stands in the frame. */
export function everywhere({ page }: Material, pattern: RegExp): Evidence[] {
  return page.blocks.flatMap((block, index) => {
    if (block.hidden || (block.linkLength === block.text.length && block.text.length < MENU_ITEM)) return [];
    const at = plainTextOf(block).search(pattern);
    if (at < 0) return [];
    const span = splitSentences(block.text).findLast(({ start }) => start <= at);
    return [quote({ index, block }, span?.start, span?.end)];
  });
}

/** Where the page offers something for sale: carts, orders, prices, praise by customers. */
export function offersOf(material: Material): Evidence[] {
  return everywhere(material, material.words.funding.selling);
}
