import { CONCEPTS, type HealthWords } from './concepts.ts';
import { untied } from './plain.ts';

/**
 * The words of a language for looking up. A concept is a letter, `A` the first. Keys:
 * a word: the letters of its concepts;
 * two letters and `*`: the stems that begin with them, the shorter first, as `stem:letters`, with `|` between;
 * a word and a space: the phrases that begin with it, as `other words:letter`, with `|` between;
 * `*`: the parts of compounds, as `part:letter`, with `|` between.
 */
export type WordTable = Readonly<Record<string, string>>;

/** Shorter stems stand for too many words. */
const SHORTEST_STEM = 2;
/** No stem is longer; a hostile page may write a word of a million letters. */
const LONGEST_STEM = 40;

/** Concepts are lettered from `A` on. */
const FIRST_LETTER = 65;

/** The number of the concept with the letter at a place. */
export const conceptAt = (letters: string, place: number): number => letters.charCodeAt(place) - FIRST_LETTER;

const conceptLetter = (number: number): string => String.fromCharCode(number + FIRST_LETTER);

/** Sorts a language's words, once, at build time. */
export function wordTable(words: HealthWords): WordTable {
  const table = new Map<string, string>();
  const stems: [stem: string, letter: string][] = [];
  const append = (key: string, item: string, between: string): void => {
    const before = table.get(key);
    table.set(key, before === undefined ? item : before + between + item);
  };
  CONCEPTS.forEach((concept, number) => {
    const letter = conceptLetter(number);
    for (const raw of words[concept].split(',')) {
      const entry = untied(raw.trim());
      const [first = '', ...rest] = entry.split(/\s+/);
      if (entry === '') continue;
      if (rest.length > 0) append(`${first} `, `${rest.join(' ')}:${letter}`, '|');
      else if (entry.startsWith('*')) append('*', `${entry.replaceAll('*', '')}:${letter}`, '|');
      else if (entry.endsWith('*')) stems.push([entry.slice(0, -1), letter]);
      else append(entry, letter, '');
    }
  });
  stems.sort(([a], [b]) => a.length - b.length);
  for (const [stem, letter] of stems)
    if (stem.length >= SHORTEST_STEM && stem.length <= LONGEST_STEM)
      append(`${stem.slice(0, 2)}*`, `${stem}:${letter}`, '|');
  return Object.fromEntries(table);
}
