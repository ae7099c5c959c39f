import { type AnyOf, wholeWords } from './pattern.ts';

/** Lists of words parted by spaces, each a regular expression of its own; `_` stands for the space in a phrase. */
export function phrases(...lists: readonly string[]): AnyOf {
  return wholeWords(...lists.flatMap((list) => list.split(' ')).map((word) => word.replaceAll('_', ' ')));
}
