import type { LetterRuns } from './letter-runs.ts';
import { LATIN1_LETTERS, LATIN1_NUMERALS, LETTERS, NUMERALS } from './letters.ts';
import { inSections } from './sections.ts';

/**
 * Many regular expressions of which any may match. Compiling them takes far longer than matching, so only those are
 * compiled whose letters occur in the texts at all.
 */
export class AnyOf {
  constructor(
    readonly sources: readonly string[],
    private readonly make: (any: string, letters: string, numerals: string) => RegExp,
  ) {}

  /**
   * A global pattern for texts that hold no other letters than the given ones.
   * @param needs see `needsOf`; without them all expressions count
   */
  within(runs: LetterRuns | null, needs: readonly string[] = []): RegExp {
    const sources = this.sources.filter((_, index) => mayMatch(needs[index], runs));
    if (sources.length === 0) return /(?!)/g;
    const isLatin1 = runs?.isLatin1 ?? false;
    return this.make(
      inSections(sources.join('|')),
      isLatin1 ? LATIN1_LETTERS : LETTERS,
      isLatin1 ? LATIN1_NUMERALS : NUMERALS,
    );
  }
}

function mayMatch(needs: string | undefined, runs: LetterRuns | null): boolean {
  return !needs || !runs || needs.split('|').some((need) => runs.mayHold(need));
}

/**
 * Any of the given regular expressions as whole words (letters and digits of any script). `\p{L}` may stand in them.
 */
export function wholeWords(...sources: readonly string[]): AnyOf {
  return new AnyOf(sources, (any, letters, numerals) => {
    const border = letters + numerals;
    return new RegExp(`(?<![${border}])(?:${plainClasses(any, letters)})(?![${border}])`, 'g');
  });
}

/** Any of the given regular expressions anywhere: for scripts without spaces. */
export function anywhere(...sources: readonly string[]): AnyOf {
  return new AnyOf(sources, (any) => new RegExp(any, 'g'));
}

/** Writes `\p{L}` out as ranges, so that the flag `u` is not needed: it makes compiling slow. */
function plainClasses(source: string, letters: string): string {
  if (!source.includes('\\p{L}')) return source;
  return source.replace(/\[(?:\\.|[^\\\]])*\]|\\p\{L\}/g, (part) =>
    part.startsWith('[') ? part.replaceAll('\\p{L}', letters) : `[${letters}]`,
  );
}
