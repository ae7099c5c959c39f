import { foldWord } from './words.ts';

/** What a table of names need not hold, as it is shipped with the relations of the topics: titles, and what is broader. */
export interface Titles {
  titleOf(topic: number): string;
  broaderOf(topic: number): readonly number[];
}

/** Stands for the whole title. */
const TITLE = '=';
/** Stand for its words, and for those of the broader topics' titles; none occurs in a name. */
const SIGNS = '!#%&()*+,/:<>?@[]^_`{|}~';
/** Shorter words, or beginnings of words, are written out. */
const LEAST = 4;
/** A digit after a sign says how much longer than that a beginning is. */
const LONGEST = LEAST + 9;
const WORD = /(?<![a-z0-9])[a-z]{4,}(?![a-z0-9])/g;
const TITLE_WORD = /[a-z0-9]+(?:'[a-z]+)*/g;
const SIGNED = /([=!#%&()*+,/:<>?@[\]^_`{|}~])(\d?)/g;

/** Writes the names of a topic shorter where they have words of its title, or the same beginning: osteoporosis, Osteoporose. */
export class TitleWords {
  private readonly stems = new Map<number, readonly string[]>();

  /** @param stem how the words of the names are stemmed */
  constructor(
    private readonly titles: Titles,
    private readonly stem: (word: string) => string,
  ) {}

  /** For build time; the stems of a name stand with spaces between them. */
  write(name: string, topic: number): string {
    if (name === this.titleStems(topic)) return TITLE;
    const near = this.near(topic);
    return name.replace(WORD, (word) => {
      const same = near.indexOf(word);
      if (same >= 0) return SIGNS.charAt(same);
      let length = 0;
      let at = 0;
      near.forEach((other, index) => {
        const common = Math.min(LONGEST, commonStart(word, other));
        if (common > length) [length, at] = [common, index];
      });
      return length < LEAST ? word : `${SIGNS.charAt(at)}${length - LEAST}${word.slice(length)}`;
    });
  }

  /** Reads what `write` has written, one name or several. */
  read(names: string, topic: number): string {
    let near: readonly string[] | undefined;
    return names.replace(SIGNED, (_, sign: string, more: string) => {
      if (sign === TITLE) return this.titleStems(topic) + more;
      near ??= this.near(topic);
      const word = near[SIGNS.indexOf(sign)] ?? '';
      return more === '' ? word : word.slice(0, LEAST + Number(more));
    });
  }

  private titleStems(topic: number): string {
    return this.stemsOf(topic).join(' ');
  }

  /** The words that signs stand for; each once, those of the topic itself first. */
  private near(topic: number): readonly string[] {
    const words: string[] = [];
    for (const other of [topic, ...this.titles.broaderOf(topic)])
      for (const word of this.stemsOf(other))
        if (word.length >= LEAST && words.length < SIGNS.length && !words.includes(word)) words.push(word);
    return words;
  }

  private stemsOf(topic: number): readonly string[] {
    let stems = this.stems.get(topic);
    if (!stems) {
      stems = (foldWord(this.titles.titleOf(topic)).match(TITLE_WORD) ?? []).map(this.stem);
      this.stems.set(topic, stems);
    }
    return stems;
  }
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
