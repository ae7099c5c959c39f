import { LETTERS, NUMERALS } from './letters.ts';

/**
 * A global pattern for any of the given regular expressions as whole words (letters and digits of any script).
 * `\p{L}` may stand in them.
 */
export function wholeWords(...sources: readonly string[]): RegExp {
  const border = LETTERS + NUMERALS;
  return new RegExp(`(?<![${border}])(?:${plainClasses(sources.join('|'))})(?![${border}])`, 'g');
}

/** A global pattern for any of the given regular expressions anywhere: for scripts without spaces. */
export function anywhere(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'), 'g');
}

/** Writes `\p{L}` out as ranges, so that the flag `u` is not needed: it makes compiling slow. */
function plainClasses(source: string): string {
  return source.replace(/\[(?:\\.|[^\\\]])*\]|\\p\{L\}/gu, (part) =>
    part.startsWith('[') ? part.replaceAll('\\p{L}', LETTERS) : `[${LETTERS}]`,
  );
}
