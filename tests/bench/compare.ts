/** How strings are compared, so that figures mean the same everywhere; see the data's README. */

/** Words: NFKC, lower case, letters, digits and underscores; a Chinese character is a word. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\u3400-\u9fff\uf900-\ufaff]|(?:(?![\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{N}\p{M}_])+/gu) ?? []
  );
}

function trigrams(list: readonly string[]): string[] {
  return list.slice(2).map((_, index) => list.slice(index, index + 3).join(' '));
}

/** A text made ready for many comparisons. */
export class ComparedText {
  private readonly grams: ReadonlySet<string>;
  private readonly joined: string;
  private readonly lines: ReadonlySet<string>;

  constructor(text: string) {
    const all = words(text);
    this.grams = new Set(trigrams(all));
    this.joined = ` ${all.join(' ')} `;
    this.lines = new Set(text.split('\n').map((line) => words(line).join(' ')));
  }

  /** Whether a `keep` or `safety` string is in the text: whole, or at least 85 % of its word 3-grams. */
  keeps(label: string): boolean {
    const list = words(label);
    return this.joined.includes(` ${list.join(' ')} `) || this.share(list) >= 0.85;
  }

  /** Whether a `remove` string is still there: 60 % of its 3-grams; under five words, a line of its own. */
  stillHas(label: string): boolean {
    const list = words(label);
    return list.length >= 5 ? this.share(list) >= 0.6 : this.lines.has(list.join(' '));
  }

  private share(list: readonly string[]): number {
    const grams = trigrams(list);
    return grams.length === 0 ? 0 : grams.filter((gram) => this.grams.has(gram)).length / grams.length;
  }
}
