import type { Page } from '../page/types.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of `part` that are among those of `whole`, 0 to 1. */
function overlap(part: readonly string[], whole: ReadonlySet<string>): number {
  return part.length === 0 ? 0 : part.filter((word) => whole.has(word)).length / part.length;
}

/**
 * The article's own title and the block that shows it: the heading that best agrees with what the page's metadata
 * call it, the highest rank and the first place deciding between equals; else the metadata without the site's name.
 */
export function findTitle(page: Page): { title: string; titleBlock: number | null } {
  const { meta, title } = page.metadata;
  const given = meta.get('og:title')?.[0] ?? title;
  const known = new Set(words(`${given} ${title}`));
  let best = -1;
  let bestScore = 0.9;
  page.blocks.forEach((block, index) => {
    if (block.kind !== 'heading' || block.level > 3 || block.text.length > 300) return;
    const score =
      overlap(words(block.text), known) * 2 + (block.level === 1 ? 1 : 0) - index / page.blocks.length / 4;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  const shown = page.blocks[best]?.text;
  return { title: shown ?? withoutSite(given), titleBlock: shown === undefined ? null : best };
}

/** A document title without the site's name at its end or start. */
function withoutSite(title: string): string {
  const parts = title.split(/\s+[|–—·»•]\s+|\s+-\s+/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '').trim();
}
