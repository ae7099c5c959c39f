import { type ClaimWords, CONCEPTS } from '../../language/claims.ts';

/** A concept in a sentence and the number of the word at which it stands. */
export interface Found {
  /** Index into `CONCEPTS`. */
  concept: number;
  at: number;
}

/** Longest word of a script without spaces, in characters. */
const MAX_RUN = 6;
/** Beginnings of words are at least so long. */
const MIN_STEM = 2;

/** A language's words by what they do in a promise, looked up word by word. */
export class ClaimLexicon {
  private readonly whole = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  private readonly first = new Set<string>();
  private longest = 0;

  /** @param isSpaced whether the language parts its words by spaces */
  constructor(
    words: ClaimWords,
    private readonly isSpaced: boolean,
  ) {
    CONCEPTS.forEach((name, concept) => {
      for (const word of words[name].split(' ')) this.add(word, concept);
    });
  }

  /** The concepts of a sentence in their order; a word may stand for several. */
  find(tokens: readonly string[]): Found[] {
    const found: Found[] = [];
    tokens.forEach((word, at) => {
      const concepts = this.isSpaced ? this.spaced(tokens, at, word) : this.run(tokens, at);
      concepts.forEach((concept, order) => {
        if (concepts.indexOf(concept) === order) found.push({ concept, at });
      });
    });
    return found;
  }

  private spaced(tokens: readonly string[], at: number, word: string): number[] {
    const concepts = [...(this.whole.get(word) ?? []), ...this.byStem(word)];
    const next = tokens[at + 1];
    if (next === undefined || !this.first.has(word)) return concepts;
    return [...concepts, ...(this.whole.get(`${word}_${next}`) ?? [])];
  }

  private byStem(word: string): number[] {
    for (let length = Math.min(word.length, this.longest); length >= MIN_STEM; length--) {
      const concepts = this.stems.get(word.slice(0, length));
      if (concepts) return concepts;
    }
    return [];
  }

  /** Every listed run of characters that starts here: they may stand inside each other. */
  private run(tokens: readonly string[], at: number): number[] {
    const concepts: number[] = [];
    let run = '';
    for (let length = 0; length < MAX_RUN; length++) {
      const next = tokens[at + length];
      if (next === undefined) break;
      run += next;
      concepts.push(...(this.whole.get(run) ?? []));
    }
    return concepts;
  }

  private add(word: string, concept: number): void {
    const isStem = word.endsWith('*') && !word.includes('_');
    const key = word.replace(/\*$/, '');
    const table = isStem ? this.stems : this.whole;
    table.set(key, [...(table.get(key) ?? []), concept]);
    if (isStem) this.longest = Math.max(this.longest, key.length);
    const [first] = key.split('_');
    if (first !== key && first !== undefined) this.first.add(first);
  }
}
