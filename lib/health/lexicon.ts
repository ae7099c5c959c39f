import { CONCEPTS, type Concept, type HealthWords } from './concepts.ts';
import { plain } from './plain.ts';

/** What a text holds: its length in words and, for each concept, how many of its words it used and which. */
export interface Tally {
  words: number;
  counts: Record<Concept, number>;
  /** Entries found with their concept, in order of appearance, each word once. */
  found: ReadonlyMap<string, Concept>;
}

interface Phrase {
  rest: readonly string[];
  concept: Concept;
}

const HAN = /[\u3400-\u9fff]/;
const HAN_RUN = /[\u3400-\u9fff]+/g;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** A Chinese word has about this many characters, so that densities compare between languages. */
const HAN_PER_WORD = 1.7;
const LONGEST_HAN = 6;
const SHORTEST_STEM = 2;
/** No stem is longer; a hostile page may write a word of a million letters. */
const LONGEST_STEM = 40;

/** The words of one language, made ready to be counted. */
export class Lexicon {
  private readonly exact = new Map<string, Concept[]>();
  private readonly stems = new Map<string, Concept[]>();
  private readonly parts: { text: string; concept: Concept }[] = [];
  private readonly phrases = new Map<string, Phrase[]>();
  private readonly known = new Map<string, readonly Concept[]>();

  constructor(words: HealthWords) {
    for (const concept of CONCEPTS)
      for (const entry of words[concept].split(','))
        this.add(plain(entry.trim()).replace(/’/g, "'"), concept);
  }

  /** Counts the words of each concept in a text. A word may count for several concepts. */
  tally(text: string): Tally {
    const counts = Object.fromEntries(CONCEPTS.map((concept) => [concept, 0])) as Record<Concept, number>;
    const found = new Map<string, Concept>();
    const words = plain(text).replace(/’/g, "'").match(WORD) ?? [];
    const note = (word: string, concept: Concept): void => {
      counts[concept]++;
      if (!found.has(word)) found.set(word, concept);
    };
    let length = 0;
    words.forEach((word, index) => {
      if (HAN.test(word)) {
        length += this.scanHan(word, note);
        return;
      }
      length++;
      for (const concept of this.lookUp(word)) note(word, concept);
      for (const { rest, concept } of this.phrases.get(word) ?? [])
        if (rest.every((part, offset) => matches(words[index + 1 + offset], part)))
          note([word, ...words.slice(index + 1, index + 1 + rest.length)].join(' '), concept);
    });
    return { words: length, counts, found };
  }

  private add(entry: string, concept: Concept): void {
    if (entry === '') return;
    const [first = '', ...rest] = entry.split(/\s+/);
    if (rest.length > 0) push(this.phrases, first, { rest, concept });
    else if (entry.startsWith('*')) this.parts.push({ text: entry.replaceAll('*', ''), concept });
    else if (entry.endsWith('*')) push(this.stems, entry.slice(0, -1), concept);
    else push(this.exact, entry, concept);
  }

  private lookUp(word: string): readonly Concept[] {
    const before = this.known.get(word);
    if (before) return before;
    const concepts = new Set(this.exact.get(word));
    for (let end = SHORTEST_STEM; end <= Math.min(word.length, LONGEST_STEM); end++)
      for (const concept of this.stems.get(word.slice(0, end)) ?? []) concepts.add(concept);
    for (const { text, concept } of this.parts) if (word.indexOf(text, 1) > 0) concepts.add(concept);
    const list = [...concepts];
    if (this.known.size < 50_000) this.known.set(word, list);
    return list;
  }

  /** Takes the longest entry at each place of a run of Chinese; returns the run's length in words. */
  private scanHan(text: string, note: (word: string, concept: Concept) => void): number {
    for (const [run] of text.matchAll(HAN_RUN))
      for (let start = 0; start < run.length; start++)
        for (let size = Math.min(LONGEST_HAN, run.length - start); size > 0; size--) {
          const word = run.slice(start, start + size);
          const concepts = this.exact.get(word);
          if (!concepts) continue;
          for (const concept of concepts) note(word, concept);
          start += size - 1;
          break;
        }
    return text.length / HAN_PER_WORD;
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function matches(word: string | undefined, part: string): boolean {
  return word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);
}
