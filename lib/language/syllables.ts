/** Syllables of an English word: groups of vowels, less the silent ones at its end. */
function english(word: string): number {
  const bare = word.replace(/(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return bare.match(/[aeiouy]{1,2}/g)?.length ?? 1;
}

/** Syllables of a German word: groups of vowels, two vowels that are no diphthong being two. */
function german(word: string): number {
  return word.match(/ei|ai|ey|ay|au|äu|eu|ie|aa|ee|oo|[aeiouyäöü]/g)?.length ?? 1;
}

/** Syllables of a Spanish word: a weak vowel joins its neighbour, unless it is accented. */
function spanish(word: string): number {
  const sounds = word.replace(/[qg]u(?=[eiéí])/g, 'g').replace(/y$/, 'i');
  return sounds.match(/[iuü]?[aeoáéó][iuü]?(?![aeoáéóíú])|[iuü]?[aeoáéó]|[íú]|[iuü]+/g)?.length ?? 1;
}

/** Syllables of a Portuguese word: as in Spanish, with nasal diphthongs. */
function portuguese(word: string): number {
  const sounds = word.replace(/[qg]u(?=[eiéíê])/g, 'g');
  return (
    sounds.match(/ão|ãe|õe|[aeoáéóâêôãõà][iu](?![aeoáéóâêôãõíú])|[aeoáéóâêôãõà]|[íú]|[iuü]/g)?.length ?? 1
  );
}

/** Syllables of a French word: groups of vowels, less the mute e at its end. */
function french(word: string): number {
  const bare = word.length > 3 ? word.replace(/(?<![éèêëaiou])(?:e|es|ent)$/, '') : word;
  return bare.match(/[aeiouyàâäéèêëîïôöùûüœ]+/g)?.length ?? 1;
}

/** How each language's reading formula counts the syllables of a word in lower case. */
export const syllablesIn = { en: english, de: german, es: spanish, fr: french, pt: portuguese };
