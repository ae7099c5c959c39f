/** A global pattern for any of the given regular expressions as whole words (letters and digits of any script). */
export function wholeWords(...sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** A global pattern for any of the given regular expressions anywhere: for scripts without spaces. */
export function anywhere(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'), 'gu');
}
