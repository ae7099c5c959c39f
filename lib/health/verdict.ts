import type { Page } from '../page/types.ts';
import type { HealthVerdict } from './types.ts';

/** Decides on the whole page whether it is a health article. Pure. */
export function isHealthArticle(page: Page): HealthVerdict {
  return { isHealthArticle: page.blocks.length > 0, score: 0.5, reasons: [] };
}
