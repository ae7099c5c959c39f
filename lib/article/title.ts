import type { Page } from '../page/types.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well two lists of words agree: Dice's coefficient over their sets, 0 to 1. */
function agreement(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/**
 * The article's own title and the block that shows it: the heading that best agrees with what the page's metadata
 * call it, the highest rank and the first place deciding between equals; else the metadata without the site's name.
 */
export function findTitle(page: Page): { title: string; titleBlock: number | null } {
  const { meta, title } = page.metadata;
  const given = meta.get('og:title')?.[0] ?? title;
  const names = [withoutSite(given), withoutSite(title), given].map((name) => new Set(words(name)));
  let best = -1;
  let bestScore = 0.6;
  page.blocks.forEach((block, index) => {
    if (block.kind !== 'heading' || block.level > 3 || block.text.length > 300) return;
    const own = new Set(words(block.text));
    const agreed = Math.max(...names.map((name) => agreement(own, name)));
    const rank = block.level === 1 ? 0.6 : block.level === 2 ? 0.15 : 0;
    const score = agreed * 2 + rank - (block.hidden ? 0.5 : 0) - index / page.blocks.length / 4;
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
