import type { Page } from '../page/types.ts';

/** Three letters of five bits each. */
const SIZE = 1 << 15;
/** Beyond Latin-1 these hold no letters, digits or marks: punctuation, money, signs and symbols, arrows, shapes. */
const isSign = (code: number): boolean =>
  (code >= 0x2000 && code < 0x2070) ||
  (code >= 0x20a0 && code < 0x20d0) ||
  (code >= 0x2100 && code < 0x2150) ||
  (code >= 0x2190 && code < 0x2460) ||
  (code >= 0x2500 && code < 0x2776);

/**
 * Which runs of three letters occur in some texts: tells at the cost of a few look-ups that a word does not, whatever
 * the case. It may say that a word occurs which does not.
 */
export class LetterRuns {
  /** Whether all letters are those of Latin-1. */
  isLatin1 = true;
  private readonly seen = new Uint8Array(SIZE);

  /** @param text in lower case */
  add(text: string): void {
    const { seen } = this;
    let run = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      run = ((run << 5) | (code & 31)) & (SIZE - 1);
      seen[run] = 1;
      if (code > 255 && this.isLatin1) this.isLatin1 = isSign(code);
    }
  }

  /** @param word at least three letters in lower case */
  mayHold(word: string): boolean {
    let run = ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31);
    for (let at = 2; at < word.length; at++) {
      run = ((run << 5) | (word.charCodeAt(at) & 31)) & (SIZE - 1);
      if (this.seen[run] === 0) return false;
    }
    return true;
  }
}

const known = new WeakMap<Page, LetterRuns>();

/** The runs of letters in all blocks of a page, worked out once. */
export function letterRunsOf(page: Page): LetterRuns {
  let runs = known.get(page);
  if (!runs) {
    runs = new LetterRuns();
    for (const { text } of page.blocks) runs.add(text.toLowerCase());
    known.set(page, runs);
  }
  return runs;
}
