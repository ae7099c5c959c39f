import type { TopicLanguage } from './types.ts';

/** A word of a text, made comparable. A Chinese character is a word. */
export interface Word {
  /** Folded and stemmed. */
  stem: string;
  /** Offset in the text, UTF-16. */
  start: number;
  end: number;
  /** All letters are capitals, so that it may be an acronym. */
  caps: boolean;
}

const WORD = /[\u3400-\u9fff]|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

const ASCII = /^[ -~]*$/;

/** Lower case without accents: é → e, ß → ss. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/’/g, "'");
}

/** Greek letters and doubled consonants, which Spanish and Portuguese write simply: levothyroxine, levotiroxina. */
const LATIN_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/y/g, 'i'],
  [/([b-df-hj-np-tv-z])\1/g, '$1'],
];

/**
 * Endings that inflection changes, by language; each is applied in order to words of five letters or more. They need not
 * give a word, only the same form for all inflections of one.
 */
const ENDINGS: Readonly<Record<TopicLanguage, readonly (readonly [RegExp, string])[]>> = {
  // British to American spelling first, then the plural.
  en: [
    [/oea/g, 'ea'],
    [/[ao]e(?=..)/g, 'e'],
    [/our(?=s?$)/, 'or'],
    [/sulph/, 'sulf'],
    [/ies$/, 'y'],
    [/(ss|us|x|z|ch|sh)es$/, '$1'],
    [/([^sui])s$/, '$1'],
    [/re$/, 'er'],
  ],
  es: [...LATIN_SPELLING, [/ces$/, 'z'], [/s$/, ''], [/[aeo]$/, '']],
  pt: [...LATIN_SPELLING, [/(?:oes|aes)$/, 'ao'], [/[ae]is$/, 'l'], [/ns$/, 'm'], [/s$/, ''], [/[aeo]$/, '']],
  fr: [
    [/aux$/, 'al'],
    [/[sx]$/, ''],
    [/e$/, ''],
  ],
  de: [[/(?:ern|en|er|em|es|e|n|s)$/, '']],
  zh: [],
};

/** Makes the stemmer of a language; it remembers the words that it has seen. */
export function stemmerOf(language: TopicLanguage): (word: string) => string {
  const seen = new Map<string, string>();
  const endings = ENDINGS[language];
  return (word) => {
    let stem = seen.get(word);
    if (stem === undefined) {
      stem = foldWord(word);
      if (language === 'fr' || language === 'en') stem = stem.replace(/^(?:[cdjlmnst]|qu)'(?=..)|'s?$/g, '');
      if (stem.length > 3)
        for (const [ending, replacement] of endings) {
          if (stem.length > 4 || language === 'en') stem = stem.replace(ending, replacement);
        }
      seen.set(word, stem);
    }
    return stem;
  };
}

/** Splits a text into comparable words. */
export function wordsOf(text: string, stem: (word: string) => string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const caps = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
    words.push({ stem: stem(word), start: match.index, end: match.index + word.length, caps });
  }
  return words;
}
