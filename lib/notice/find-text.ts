import type { Page } from '../page/types.ts';
import { plainText, plainTextOf, quote } from './material.ts';
import type { Evidence } from './types.ts';

/** How long a byline or a date line can be. Characters. */
const MAX_LINE = 400;

/** Where the page shows a text, in a short block first; where it shows it nowhere, a quote without a place. */
export function findText(page: Page, needle: string): Evidence {
  const plain = plainText(needle);
  let longer: Evidence | null = null;
  for (const [index, block] of page.blocks.entries()) {
    const start = plainTextOf(block).indexOf(plain);
    if (start < 0) continue;
    const evidence = quote({ index, block }, start, start + needle.length);
    if (block.text.length <= MAX_LINE) return evidence;
    longer ??= evidence;
  }
  return longer ?? { text: needle, block: null, span: null };
}
