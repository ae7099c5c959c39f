import { LETTERS, NUMERALS } from '../language/letters.ts';
import type { Shelves } from '../language/shelves.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
import { untied } from './plain.ts';
import { conceptAt } from './word-table.ts';

/** What a text holds. */
export interface Tally {
  /** Its length in words. */
  words: number;
  /** For each concept, by its number, how many of its words the text used. */
  counts: readonly number[];
  /** Entries found with the number of their concept, in order of appearance, each word once. */
  found: ReadonlyMap<string, number>;
}

/** What is known of a word: its concepts, and the phrases that may begin with it. */
interface Known {
  concepts: readonly number[];
  phrases: readonly { rest: readonly string[]; concept: number }[];
}

/** A stem, a part of a compound or the rest of a phrase, and the letter of its concept. */
interface Entry {
  text: string;
  letter: string;
}

const HAN = /[\u3400-\u9fff]/;
const HAN_RUN = /[\u3400-\u9fff]+/g;
const WORD = new RegExp(`[${LETTERS}${NUMERALS}]+(?:['.-][${LETTERS}${NUMERALS}]+)*`, 'g');
/** A Chinese word has about this many characters, so that densities compare between languages. */
const HAN_PER_WORD = 1.7;
const LONGEST_HAN = 6;
const NOTHING: Known = { concepts: [], phrases: [] };

/** Numbers of the concepts. */
export const CONCEPT_NUMBER = Object.fromEntries(
  CONCEPTS.map((concept, number) => [concept, number]),
) as Readonly<Record<Concept, number>>;

/** The words of one language, looked up as they come. */
export class Lexicon {
  private readonly known = new Map<string, Known>();
  /** Parts of compounds with their concept's letter. */
  private parts: readonly Entry[] | null = null;
  /** Any of them behind the first letter; quicker than looking for one after the other. */
  private anyPart: RegExp | null = null;
  /** By first two letters: the stems that begin with them, with their concept's letter. */
  private readonly byOpening = new Map<string, readonly Entry[]>();

  /** @param table a `WordTable` */
  constructor(private readonly table: Shelves) {}

  /** Counts the words of each concept in a text. A word may count for several concepts. */
  tally(text: string): Tally {
    const counts = CONCEPTS.map(() => 0);
    const found = new Map<string, number>();
    const note = (word: string, concept: number): void => {
      counts[concept] = (counts[concept] as number) + 1;
      if (!found.has(word)) found.set(word, concept);
    };
    const words = untied(text).match(WORD) ?? [];
    const isChinese = HAN.test(text);
    let length = 0;
    for (let index = 0; index < words.length; index++) {
      const word = words[index] as string;
      if (isChinese && HAN.test(word)) {
        length += this.scanHan(word, note);
        continue;
      }
      length++;
      const known = this.lookUp(word);
      if (known === NOTHING) continue;
      const { concepts, phrases } = known;
      for (let at = 0; at < concepts.length; at++) note(word, concepts[at] as number);
      for (const { rest, concept } of phrases)
        if (rest.every((part, offset) => matches(words[index + 1 + offset], part)))
          note([word, ...words.slice(index + 1, index + 1 + rest.length)].join(' '), concept);
    }
    return { words: length, counts, found };
  }

  private lookUp(word: string): Known {
    let known = this.known.get(word);
    if (!known) {
      known = this.read(word);
      if (this.known.size < 50_000) this.known.set(word, known);
    }
    return known;
  }

  private read(word: string): Known {
    let letters = this.entry(word);
    const stems = this.stems(word.slice(0, 2));
    for (let at = 0; at < stems.length; at++) {
      const { text, letter } = stems[at] as Entry;
      if (word.startsWith(text)) letters += letter;
    }
    this.parts ??= entries(this.entry('*'));
    this.anyPart ??= new RegExp(`.(?:${this.parts.map(({ text }) => text).join('|') || '(?!)'})`);
    if (this.anyPart.test(word))
      for (const { text, letter } of this.parts) if (word.indexOf(text, 1) > 0) letters += letter;
    const phrases = this.entry(`${word} `);
    if (letters === '' && phrases === '') return NOTHING;
    const concepts: number[] = [];
    for (let at = 0; at < letters.length; at++) {
      const concept = conceptAt(letters, at);
      if (!concepts.includes(concept)) concepts.push(concept);
    }
    return {
      concepts,
      phrases: entries(phrases).map(({ text, letter }) => ({
        rest: text.split(' '),
        concept: conceptAt(letter, 0),
      })),
    };
  }

  private stems(opening: string): readonly Entry[] {
    let stems = this.byOpening.get(opening);
    if (!stems) {
      stems = entries(this.entry(`${opening}*`));
      this.byOpening.set(opening, stems);
    }
    return stems;
  }

  private entry(key: string): string {
    return this.table.get(key) ?? '';
  }

  /** Takes the longest entry at each place of a run of Chinese; returns the run's length in words. */
  private scanHan(text: string, note: (word: string, concept: number) => void): number {
    for (const [run] of text.matchAll(HAN_RUN))
      for (let start = 0; start < run.length; start++)
        for (let size = Math.min(LONGEST_HAN, run.length - start); size > 0; size--) {
          const word = run.slice(start, start + size);
          const letters = this.entry(word);
          if (letters === '') continue;
          for (let at = 0; at < letters.length; at++) note(word, conceptAt(letters, at));
          start += size - 1;
          break;
        }
    return text.length / HAN_PER_WORD;
  }
}

/** What several texts hold together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const counts = CONCEPTS.map(() => 0);
  const found = new Map<string, number>();
  let words = 0;
  for (const tally of tallies) {
    words += tally.words;
    if (tally.found.size === 0) continue;
    for (let concept = 0; concept < counts.length; concept++)
      counts[concept] = (counts[concept] as number) + (tally.counts[concept] as number);
    for (const [word, concept] of tally.found) if (!found.has(word)) found.set(word, concept);
  }
  return { words, counts, found };
}

function entries(list: string): Entry[] {
  return list === ''
    ? []
    : list.split('|').map((pair) => ({ text: pair.slice(0, -2), letter: pair.slice(-1) }));
}

function matches(word: string | undefined, part: string): boolean {
  return word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);
}
