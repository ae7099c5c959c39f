/** A global pattern for any of the given regular expressions as whole words (letters of any script). */
export function wholeWords(...sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
