/**
 * What a word can contribute to a promise, or take from it. Every language fills the same concepts, so that what is
 * learnt of their order in one language holds in the others.
 */
export const CONCEPTS = [
  'negation',
  'never',
  'every',
  'total',
  'guarantee',
  'cure',
  'illness',
  'harm',
  'safe',
  'fast',
  'time',
  'only',
  'better',
  'medicine',
  'secret',
  'miracle',
  'toxin',
  'we',
  'you',
  'product',
  'hedge',
  'report',
  'warn',
  'whether',
  'proven',
  'young',
  'result',
  'needless',
  'patient',
  'body',
  'but',
  'trade',
  'care',
] as const;

type Concept = (typeof CONCEPTS)[number];

/**
 * Words of each concept, parted by spaces; `*` stands for any ending, `_` joins two words that only count together.
 * In a script without spaces a word is any run of up to four characters.
 */
export type ClaimWords = Readonly<Record<Concept, string>>;
