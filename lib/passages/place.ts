import type { Block, Page } from '../page/types.ts';
import type { Sign } from './model/features.ts';

/** What authors call an element that sells. */
const BOXED =
  /(?:^|[\s_-])(?:cta|promo|product|offer|deal|shop|buy|price|pricing|banner|callout|highlight|box|card|boxed|review|testimonial|quote|ad|sponsor|affiliate|button|btn|course|program|tip)(?:$|[\s_-])/;

/** Whether authors give this name to what sells; class and id in lower case. */
export function isBoxName(name: string): boolean {
  return BOXED.test(name);
}

/** Signs of the block in which a sentence stands. */
export function placeOf(page: Page, block: Block): Sign[] {
  const signs: Sign[] = [];
  const { kind } = block;
  if (kind === 'heading' || kind === 'item' || kind === 'row' || kind === 'quote') signs.push(kind);
  if (block.linkLength > block.text.length / 2) signs.push('linked');
  if (isBoxName(page.elements[block.element]?.name ?? '')) signs.push('boxed');
  return signs;
}
