import type { Shelves } from '../../language/shelves.ts';
import { conceptsOf } from './word-table.ts';

/** A concept in a sentence and the number of the word at which it stands. */
export interface Found {
  /** Index into `CONCEPTS`. */
  concept: number;
  at: number;
}

/** What is known of a word. */
interface Known {
  concepts: readonly number[];
  /** The words that count right behind it, as in the table; '' where there are none. */
  followers: string;
}

/** Longest word of a script without spaces, in characters. */
const MAX_RUN = 6;

/** A language's words by what they do in a promise, looked up word by word. */
export class ClaimLexicon {
  private readonly known = new Map<string, Known>();

  /**
   * @param table a `ClaimTable`
   * @param isSpaced whether the language parts its words by spaces
   */
  constructor(
    private readonly table: Shelves,
    private readonly isSpaced: boolean,
  ) {}

  /** The concepts of a sentence in their order; a word may stand for several. */
  find(tokens: readonly string[]): Found[] {
    const found: Found[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const concepts = this.isSpaced ? this.spaced(tokens, at) : this.run(tokens, at);
      for (let order = 0; order < concepts.length; order++) {
        const concept = concepts[order] as number;
        if (concepts.indexOf(concept) === order) found.push({ concept, at });
      }
    }
    return found;
  }

  private spaced(tokens: readonly string[], at: number): readonly number[] {
    const { concepts, followers } = this.lookUp(tokens[at] as string);
    const next = tokens[at + 1];
    if (followers === '' || next === undefined) return concepts;
    const place = followers.indexOf(`|${next}:`);
    if (place < 0) return concepts;
    const start = place + next.length + 2;
    return concepts.concat(conceptsOf(followers.slice(start, followers.indexOf('|', start))));
  }

  private lookUp(word: string): Known {
    let known = this.known.get(word);
    if (!known) {
      const letters = (this.table.get(word) ?? '') + this.byStem(word);
      known = { concepts: conceptsOf(letters), followers: this.table.get(`${word}_`) ?? '' };
      this.known.set(word, known);
    }
    return known;
  }

  /** The letters of the longest listed beginning. */
  private byStem(word: string): string {
    const entries = this.table.get(`${word.slice(0, 2)}*`);
    if (entries === null) return '';
    let [longest, letters] = [0, ''];
    for (const entry of entries.split('|')) {
      const colon = entry.indexOf(':');
      if (colon <= longest || !word.startsWith(entry.slice(0, colon))) continue;
      longest = colon;
      letters = entry.slice(colon + 1);
    }
    return letters;
  }

  /** Every listed run of characters that starts here: they may stand inside each other. */
  private run(tokens: readonly string[], at: number): readonly number[] {
    let letters = '';
    let run = '';
    for (let length = 0; length < MAX_RUN; length++) {
      const next = tokens[at + length];
      if (next === undefined || (length > 1 && !this.table.hasOpening(run))) break;
      run += next;
      letters += this.table.get(run) ?? '';
    }
    return conceptsOf(letters);
  }
}
