import { ALPHABETS, HAN, MARKS, NUMERALS } from '../language/letters.ts';
import { simplified } from '../language/simplified.ts';
import type { TopicLanguage } from './types.ts';

/** A word of a text, made comparable. A Chinese character is a word. */
export interface Word {
  /** As it stands there. */
  text: string;
  /** Folded and stemmed. */
  stem: string;
  /** Offset in the text, UTF-16. */
  start: number;
  end: number;
  /** All letters are capitals, so that it may be an acronym. */
  caps: boolean;
}

const WORD = new RegExp(`[${HAN}]|[${ALPHABETS}${NUMERALS}${MARKS}]+(?:['’][${ALPHABETS}${MARKS}]+)*`, 'g');
const ASCII = /^[ -~]*$/;
const ACCENTS = new RegExp(`[${MARKS}]+`, 'g');

/** Lower case without accents: é → e, ß → ss, œ → oe. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const lower = word.normalize('NFD').replace(ACCENTS, '').toLowerCase();
  return lower.replace(/ß/g, 'ss').replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/’/g, "'");
}

/**
 * What inflection and spelling change: a pattern, what stands in its place, and letters without which it need not be
 * tried.
 */
type Ending = readonly [holds: string, pattern: RegExp, replacement: string];

/** Greek letters and doubled consonants, which Spanish and Portuguese write simply: levothyroxine, levotiroxina. */
const LATIN_SPELLING: readonly Ending[] = [
  ['ph', /ph/g, 'f'],
  ['th', /th/g, 't'],
  ['y', /y/g, 'i'],
  ['', /([b-df-hj-np-tv-z])\1/g, '$1'],
];
const LAST_VOWEL: Ending = ['', /[aeo]$/, ''];
/** Shorter words become others without their last vowel: parto and parte, callos and calle. */
const LAST_OF_LONG: Ending = ['', /(?<=.{6})(?:[ae]|(?<!a)o)$/, ''];
/** Spanish tells perro from pero. */
const CLOSE_SPELLING: readonly Ending[] = [
  ...LATIN_SPELLING.slice(0, -1),
  ['', /([b-df-hj-np-qstvw-xz])\1/g, '$1'],
];

/**
 * By language; each is applied in order to words of five letters or more. They need not give a word, only the same form
 * for all inflections of one.
 */
const ENDINGS: Readonly<Record<TopicLanguage, readonly Ending[]>> = {
  // British to American spelling first, then the plural.
  en: [
    ['oea', /oea/g, 'ea'],
    ['ae', /ae(?=..)/g, 'e'],
    ['oe', /oe(?=..)/g, 'e'],
    ['our', /our(?=s?$)/, 'or'],
    ['sulph', /sulph/, 'sulf'],
    ['ies', /ies$/, 'y'],
    ['es', /(ss|us|x|z|ch|sh)es$/, '$1'],
    ['s', /([^sui])s$/, '$1'],
    ['re', /re$/, 'er'],
  ],
  es: [...LATIN_SPELLING, ['ces', /ces$/, 'z'], ['s', /s$/, ''], LAST_VOWEL],
  pt: [
    ...LATIN_SPELLING,
    ['es', /(?:oes|aes)$/, 'ao'],
    ['is', /[ae]is$/, 'l'],
    ['ns', /ns$/, 'm'],
    ['s', /s$/, ''],
    LAST_VOWEL,
  ],
  fr: [
    ['aux', /aux$/, 'al'],
    ['', /[sx]$/, ''],
    ['e', /e$/, ''],
  ],
  de: [['', /(?:ern|en|er|em|es|e|n|s)$/, '']],
  zh: [],
};

/**
 * The same for names of one word: these are taken for everyday words too easily where as little is left of them as of the
 * words of a longer name (Leber and leben, muerte and muerto, reins and reine).
 */
const CLOSE_ENDINGS: Readonly<Partial<Record<TopicLanguage, readonly Ending[]>>> = {
  es: [
    ...CLOSE_SPELLING,
    ['ces', /ces$/, 'z'],
    ['es', /(?<=[aeiou][dlnr])es$/, ''],
    ['s', /s$/, ''],
    LAST_OF_LONG,
  ],
  pt: [
    ...LATIN_SPELLING,
    ['es', /(?:oes|aes)$/, 'ao'],
    ['is', /[ae]is$/, 'l'],
    ['ns', /ns$/, 'm'],
    ['es', /(?<=[aeiou]r|..[aeiou]z)es$/, ''],
    ['s', /s$/, ''],
    LAST_OF_LONG,
  ],
  fr: [
    ['aux', /aux$/, 'al'],
    ['', /[sx]$/, ''],
    ['e', /(?<=.{5})e$/, ''],
  ],
  de: [['', /(?<=.{5})(?:ern|en|er|em|es|e|n|s)$/, '']],
};

/** Names of one word that without their ending are other words: still, fast, alt, Rache, Zähne, braun, Dampf. */
const WHOLE: Readonly<Partial<Record<TopicLanguage, ReadonlySet<string>>>> = {
  de: new Set([
    'stillen',
    'fasten',
    'altern',
    'rachen',
    'zahnen',
    'braunen',
    'dampfen',
    'wunden',
    'scheide',
    'kratze',
  ]),
};

/** English words that no ending changes need no closer look. */
const ENGLISH_CHANGES = /[ao]e|our|sulph|s$|re$/;

function apply(word: string, endings: readonly Ending[]): string {
  let stem = word;
  for (const [holds, pattern, replacement] of endings) {
    if (stem.includes(holds)) stem = stem.replace(pattern, replacement);
  }
  return stem;
}

/** The form that a name from Latin or Greek has in all European languages, as those of medicines. */
export function latinStem(word: string): string {
  return apply(foldWord(word), LATIN_ENDINGS);
}

const LATIN_ENDINGS = [...LATIN_SPELLING, LAST_OF_LONG];

/** Makes the stemmer of a language; it remembers the words that it has seen. */
export function stemmerOf(language: TopicLanguage): (word: string) => string {
  return stemmer(language, ENDINGS[language]);
}

/** Makes the stemmer of a language for names of one word, which takes less away. */
export function closeStemmerOf(language: TopicLanguage): (word: string) => string {
  return stemmer(language, CLOSE_ENDINGS[language] ?? ENDINGS[language], WHOLE[language]);
}

function stemmer(
  language: TopicLanguage,
  endings: readonly Ending[],
  whole?: ReadonlySet<string>,
): (word: string) => string {
  const seen = new Map<string, string>();
  const hasElision = language === 'fr' || language === 'en';
  return (word) => {
    let stem = seen.get(word);
    if (stem === undefined) {
      stem = foldWord(word);
      if (hasElision && stem.includes("'")) stem = stem.replace(/^(?:[cdjlmnst]|qu)'(?=..)|'s?$/g, '');
      const isChanged = language === 'en' ? stem.length > 3 && ENGLISH_CHANGES.test(stem) : stem.length > 4;
      if (isChanged && !whole?.has(stem)) stem = apply(stem, endings);
      seen.set(word, stem);
    }
    return stem;
  };
}

/** Small words inside a name that change nothing: "dolor de la cabeza" is "dolor de cabeza". As stems. */
const LINKS: Readonly<Record<TopicLanguage, ReadonlySet<string>>> = {
  en: new Set('of the in to and for with from a an on at'.split(' ')),
  es: new Set('de del la el en los las y e por a al con para un una'.split(' ')),
  fr: new Set('de du la le les des en a au aux et sur par dans un'.split(' ')),
  pt: new Set('de da do das dos no na nos nas a o e em por com ao'.split(' ')),
  de: new Set('der die das und im am von des den bei vom zum zur'.split(' ')),
  zh: new Set(),
};

/** Tells the small words of a language, which names are written without, but for their first and last word. */
export function isLink(stem: string, language: TopicLanguage): boolean {
  return LINKS[language].has(stem);
}

/** Splits a text into comparable words; Chinese is read in simplified characters, as the names are written in them. */
export function wordsOf(text: string, stem: (word: string) => string): Word[] {
  const words: Word[] = [];
  let from = 0;
  const readable = simplified(text);
  for (const word of readable.match(WORD) ?? []) {
    const start = readable.indexOf(word, from);
    from = start + word.length;
    words.push({ text: word, stem: stem(word), start, end: from, caps: isCapitals(word) });
  }
  return words;
}

function isCapitals(word: string): boolean {
  const second = word.charCodeAt(1);
  // Most words have a small second letter.
  if (!(second < 97 || second > 122)) return false;
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
