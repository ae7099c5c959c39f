import type { TitleWords } from './title-words.ts';

/** How surely a name means its topic: an ambiguous one only beside others; a part of the body only faintly. */
export type Strength = 'strong' | 'faint' | 'ambiguous';

/** A name after its first word. */
export interface Phrase {
  /** The stems after the first. */
  rest: readonly string[];
  /** Number of the topic, or -1 for a phrase that only looks like a name. */
  topic: number;
  strength: Strength;
  /** An acronym, to be found in capitals only. */
  caps: boolean;
}

/**
 * A name: its words' stems, close ones where it has only one word (see `words.ts`), with its topic (-1 for a phrase that only looks like a name) and its marks: `A` ambiguous, `F` faint, `C` in
 * capitals only.
 */
export interface Name {
  stems: readonly string[];
  topic: number;
  marks: string;
}

const BETWEEN_HAN = /(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g;
const AFTER_HAN = /(?<=[\u3400-\u9fff])(?=[\u3400-\u9fff])/;
const MARKS = /[A-Z]*$/;
/** Lines before that of the topic 0: stems that many topics share, and phrases that only look like names. */
const HEAD = 2;

/**
 * Writes names as one text, which compresses best where those of a topic stand together: a line of stems that many topics
 * share, a line of phrases that are no names, then a line for each topic. For build time.
 */
export function shelveNames(names: readonly Name[], common: string, titles?: TitleWords): string {
  const lines: string[][] = [[common], []];
  for (const { stems, topic, marks } of names) {
    while (lines.length <= topic + HEAD) lines.push([]);
    const name = stems.join(' ').replace(BETWEEN_HAN, '');
    const line = lines[topic < 0 ? 1 : topic + HEAD] as string[];
    line.push((topic < 0 ? name : (titles?.write(name, topic) ?? name)) + marks);
  }
  return lines.map((line) => line.join(';')).join('\n');
}

/** Names that `shelveNames` has written, sorted by their first word at once and read as its words are asked for. */
export class NameShelves {
  private readonly lines: string[];
  /** Names of one word by it, and longer ones by their first stem; each with the line that it stands in. */
  private readonly single = new Map<string, Shelf>();
  private readonly longer = new Map<string, Shelf>();

  /** @param titles as the table was written with */
  constructor(source: string, titles?: TitleWords) {
    this.lines = source.split('\n');
    for (let line = 1; line < this.lines.length; line++) {
      let names = this.lines[line] as string;
      if (names === '') continue;
      if (titles && line >= HEAD) {
        names = titles.read(names, line - HEAD);
        this.lines[line] = names;
      }
      for (const name of names.split(';')) {
        const first = firstStem(name);
        const hasMore = name.length > first.length && !isCapital(name.charCodeAt(first.length));
        const shelves = hasMore ? this.longer : this.single;
        const shelf = shelves.get(first);
        if (shelf) shelf.push(name, line);
        else shelves.set(first, [name, line]);
      }
    }
  }

  /** The names that are one word, by its close stem; or none. */
  ofWord(stem: string): readonly Phrase[] {
    return phrasesOn(this.single.get(stem));
  }

  /** The names of several words that begin with a stem, or none. */
  startingWith(stem: string): readonly Phrase[] {
    return phrasesOn(this.longer.get(stem));
  }

  /** The stems that many topics share. */
  commonWords(): string[] {
    return (this.lines[0] ?? '').split(' ');
  }

  /** All names of a topic, as stems. */
  namesOf(topic: number): string[][] {
    const names = this.lines[topic + HEAD] ?? '';
    return names === '' ? [] : names.split(';').map(stemsOf);
  }
}

/** Names, each followed by the number of its line. */
type Shelf = (string | number)[];

function phrasesOn(shelf: Shelf | undefined): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; shelf && at < shelf.length; at += 2) {
    const name = shelf[at] as string;
    const line = shelf[at + 1] as number;
    const [marks = ''] = MARKS.exec(name) ?? [];
    phrases.push({
      rest: stemsOf(name).slice(1),
      topic: line < HEAD ? -1 : line - HEAD,
      strength: marks.includes('A') ? 'ambiguous' : marks.includes('F') ? 'faint' : 'strong',
      caps: marks.includes('C'),
    });
  }
  return phrases;
}

const FIRST_HAN = 0x3400;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

function firstStem(name: string): string {
  if (name.charCodeAt(0) >= FIRST_HAN) return name.charAt(0);
  let end = name.indexOf(' ');
  if (end < 0) {
    end = name.length;
    while (isCapital(name.charCodeAt(end - 1))) end--;
  }
  return name.slice(0, end);
}

/** The stems of a name: words, and Chinese characters one by one. */
function stemsOf(name: string): string[] {
  return name
    .replace(MARKS, '')
    .split(' ')
    .flatMap((part) => part.split(AFTER_HAN));
}
