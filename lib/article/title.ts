import { titleParts } from '../page/title-parts.ts';
import type { Page } from '../page/types.ts';
import { siteNames } from './site-name.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well two lists of words agree: Dice's coefficient over their sets, 0 to 1. */
function agreement(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/** A heading takes this much from its rank; one that agrees with no metadata must have it all. */
const TOP_RANK = 0.6;
const LONGEST = 300;

/**
 * The article's own title and the block that shows it: the heading that best agrees with what the page's metadata
 * call it, the highest rank and the first place deciding between equals; else the only heading of first rank; else a
 * line that says just what the metadata say; else the metadata without the site's name.
 */
export function findTitle(page: Page): { title: string; titleBlock: number | null } {
  const { meta, title } = page.metadata;
  const given = meta.get('og:title')?.[0] ?? title;
  const isSite = siteNames(page);
  const own = [withoutSite(given, isSite), withoutSite(title, isSite)];
  const names = [...own, given].map((name) => new Set(words(name)));
  const best = bestHeading(page, names) ?? onlyTopHeading(page) ?? lineOf(page, [given, title]);
  const shown = best === null ? undefined : page.blocks[best]?.text;
  return { title: shown ?? own[0] ?? '', titleBlock: shown === undefined ? null : best };
}

function bestHeading({ blocks }: Page, names: readonly ReadonlySet<string>[]): number | null {
  let best: number | null = null;
  let bestScore = TOP_RANK;
  blocks.forEach(({ kind, level, text, hidden }, index) => {
    if (kind !== 'heading' || level > 3 || text.length > LONGEST) return;
    const own = new Set(words(text));
    const agreed = Math.max(...names.map((name) => agreement(own, name)));
    const rank = level === 1 ? TOP_RANK : level === 2 ? 0.15 : 0;
    const score = agreed * 2 + rank - (hidden ? 0.5 : 0) - index / blocks.length / 4;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}

function onlyTopHeading({ blocks }: Page): number | null {
  const tops = blocks.flatMap(({ kind, level, text, hidden }, index) =>
    kind === 'heading' && level === 1 && !hidden && text.length <= LONGEST ? [index] : [],
  );
  return tops.length === 1 ? (tops[0] ?? null) : null;
}

/** The first line, no link and no button, that is one of the parts of a document title, however these are parted. */
function lineOf({ blocks }: Page, titles: readonly string[]): number | null {
  const parts = new Set(
    titles.flatMap((title) => [title, ...title.split(/[|_–—·»-]/)]).map((part) => words(part).join(' ')),
  );
  const found = blocks.findIndex(
    ({ kind, text, linkLength, hidden }) =>
      (kind === 'paragraph' || kind === 'heading') &&
      !hidden &&
      linkLength === 0 &&
      text.length <= LONGEST &&
      parts.has(words(text).join(' ')) &&
      words(text).join('').length >= SHORTEST,
  );
  return found < 0 ? null : found;
}

/** A line of fewer letters is a label rather than a title; a Chinese title has few. */
const SHORTEST = 8;

/** A document title without the site's name: the longest part that is not the site's. */
function withoutSite(title: string, isSite: (name: string) => boolean): string {
  const parts = titleParts(title);
  const own = parts.filter((part) => !isSite(part));
  return (own.length > 0 ? own : parts).reduce(
    (longest, part) => (part.length > longest.length ? part : longest),
    '',
  );
}
