/** A shorter text than this, in characters without tags, is a fallback for a picture or a counter. */
const LEAST = 400;

/**
 * The content that a page shows only where scripts are off, when it is more than what it shows at all: such pages
 * have their text nowhere else.
 * @param sources raw contents of the page's `<noscript>` elements, which hold text where scripts are on
 * @param shown number of characters of text that the page has elsewhere
 * @returns the body of a document of its own, not attached to the page; null where it is not needed
 */
export function noscriptBody(sources: readonly string[], shown: number): Element | null {
  const long = sources
    .map((source) => ({ source, length: textLength(source) }))
    .filter(({ length }) => length >= LEAST);
  if (long.reduce((sum, { length }) => sum + length, 0) <= shown) return null;
  try {
    return new DOMParser().parseFromString(long.map(({ source }) => source).join('\n'), 'text/html').body;
  } catch {
    // A page may forbid parsing (Trusted Types) where we run in its own world, as benchmarks do.
    return null;
  }
}

/** Characters outside of tags, counted in linear time. */
function textLength(source: string): number {
  return source
    .split('<')
    .reduce(
      (sum, part, index) => sum + (index === 0 ? part : part.slice(part.indexOf('>') + 1)).trim().length,
      0,
    );
}
