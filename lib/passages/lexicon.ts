import { GROUPS, type Group } from '../language/passages.ts';
import type { Shelves } from '../language/shelves.ts';

const MAX_GAP = 3;

interface Phrase {
  /** The words after the first; `*` and `~` as in the table. */
  rest: readonly string[];
  group: number;
}

/** The phrases that may begin with a word. */
interface Opening {
  open: readonly Phrase[];
  /** Those of which the second word is certain, as in the table; '' where there are none. */
  fixed: string;
}

const COLON = 58;
const SPACE = 32;

/** Looks the phrases of all groups up in the words of a sentence. */
export class Lexicon {
  /** By word. Articles repeat their words, and know few of the phrases. */
  private readonly known = new Map<string, Opening>();
  /** By the first two letters and `*`: the phrases whose first word is a beginning. */
  private readonly byStem = new Map<string, readonly Phrase[]>();

  /** @param table a `PhraseTable` */
  constructor(private readonly table: Shelves) {}

  /** For each group, at which word its first match starts, or -1; `counts` how often it matched. */
  match(words: readonly string[]): { first: readonly number[]; counts: readonly number[] } {
    // Plain arrays and loops: a page has hundreds of sentences, and typed arrays and iterators are slow to make.
    const first = new Array<number>(GROUPS.length).fill(-1);
    const counts = new Array<number>(GROUPS.length).fill(0);
    const note = (phrase: Phrase, index: number, next: number): void => {
      const { rest, group } = phrase;
      const found = rest.length === 0 ? 1 : ways(rest, 0, words, next);
      if (found === 0) return;
      if (first[group] === -1) first[group] = index;
      counts[group] = Math.min(255, (counts[group] as number) + found);
    };
    for (let index = 0; index < words.length; index++) {
      const { open, fixed } = this.startingWith(words[index] as string);
      for (let at = 0; at < open.length; at++) note(open[at] as Phrase, index, index + 1);
      const next = words[index + 1];
      if (fixed === '' || next === undefined) continue;
      // A search by the browser itself: "the" and "to" begin dozens of phrases.
      for (let at = fixed.indexOf(`|${next}`); at >= 0; at = fixed.indexOf(`|${next}`, at + 1)) {
        const end = at + 1 + next.length;
        const after = fixed.charCodeAt(end);
        if (after === COLON) note(phraseOf(fixed.slice(end, fixed.indexOf('|', end))), index, index + 2);
        else if (after === SPACE)
          note(phraseOf(fixed.slice(end + 1, fixed.indexOf('|', end))), index, index + 2);
      }
    }
    return { first, counts };
  }

  private startingWith(word: string): Opening {
    let opening = this.known.get(word);
    if (!opening) {
      const entries = this.table.get(word) ?? '';
      const border = entries.indexOf('||');
      const open = phrasesOf(border < 0 ? entries : entries.slice(0, border));
      const stems = this.stems(`${word.slice(0, 2)}*`);
      for (let at = 0; at < stems.length; at++) {
        const { rest, group } = stems[at] as Phrase;
        if (fits(rest[0] as string, word)) open.push({ rest: rest.slice(1), group });
      }
      opening = { open, fixed: border < 0 ? '' : entries.slice(border + 1) };
      this.known.set(word, opening);
    }
    return opening;
  }

  private stems(key: string): readonly Phrase[] {
    let phrases = this.byStem.get(key);
    if (!phrases) {
      phrases = phrasesOf(this.table.get(key) ?? '');
      this.byStem.set(key, phrases);
    }
    return phrases;
  }
}

/** Reads entries of the table. */
function phrasesOf(entries: string): Phrase[] {
  return entries === '' ? [] : entries.split('|').map(phraseOf);
}

function phraseOf(entry: string): Phrase {
  const colon = entry.indexOf(':');
  return {
    rest: colon === 0 ? [] : entry.slice(0, colon).split(' '),
    group: Number(entry.slice(colon + 1)),
  };
}

/** In how many ways the words of a phrase, from `part` on, follow in the text from `index` on. */
function ways(phrase: readonly string[], part: number, words: readonly string[], index: number): number {
  const wanted = phrase[part];
  if (wanted === undefined) return 1;
  if (wanted === '~') {
    let sum = 0;
    for (let skip = 0; skip <= MAX_GAP && index + skip < words.length; skip++)
      sum += ways(phrase, part + 1, words, index + skip);
    return sum;
  }
  const word = words[index];
  return word !== undefined && fits(wanted, word) ? ways(phrase, part + 1, words, index + 1) : 0;
}

function fits(wanted: string, word: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

const numbers: ReadonlyMap<Group, number> = new Map(GROUPS.map((group, index) => [group, index]));

/** Number of a group, for the arrays of a match. From a map, for dozens of names are asked for in one place. */
export function groupNumber(group: Group): number {
  return numbers.get(group) as number;
}
