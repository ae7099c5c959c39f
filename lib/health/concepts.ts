/**
 * The subjects that words are counted under, the same in every language, so that weights are learnt once. The first
 * group speaks for a health article; the second for something else that often borrows its words.
 */
export const CONCEPTS = [
  'condition',
  'symptom',
  'treatment',
  'drug',
  'body',
  'care',
  'nutrition',
  'fitness',
  'mind',
  'family',
  'health',
  'advice',
  'animal',
  'finance',
  'insurance',
  'job',
  'shop',
  'recipe',
  'software',
  'device',
  'game',
  'culture',
  'public',
  'sport',
  'place',
  'home',
  'forum',
  'trade',
  'science',
  'looks',
  'office',
  'tale',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/**
 * The words of each concept in one language: parted by commas, lower case, `stem*` for any ending, `*stem` or
 * `*stem*` for the later parts of a compound. An entry may be a phrase. In Chinese an entry stands anywhere.
 */
export type HealthWords = Readonly<Record<Concept, string>>;
