/** Syllables of an English word in lower case: groups of vowels, less the silent ones at its end. */
function english(word: string): number {
  const bare = word.replace(/(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return bare.match(/[aeiouy]{1,2}/g)?.length ?? 1;
}

/** How each language's reading formula counts the syllables of a word in lower case. */
export const syllablesIn = { en: english };
