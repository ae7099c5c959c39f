import { GROUPS, type Group, type PassageWords } from '../language/passages.ts';
import { type Token, tokenize } from '../language/tokens.ts';

interface Node {
  next: Map<string, Node>;
  /** Continuations by a word's beginning, under its first two characters. */
  stems: Map<string, [string, Node][]>;
  gap: Node | null;
  groups: number[];
}

const MAX_GAP = 3;
const node = (): Node => ({ next: new Map(), stems: new Map(), gap: null, groups: [] });

/** A language's words as one tree, so that all groups are looked up in a single pass over a sentence. */
export class Lexicon {
  private readonly root = node();

  constructor(words: PassageWords) {
    GROUPS.forEach((group, index) => {
      for (const phrase of words[group].split('|')) if (phrase.trim() !== '') this.add(phrase.trim(), index);
    });
  }

  /** For each group, at which token its first match starts, or -1; `counts` how often it matched. */
  match(tokens: readonly Token[]): { first: Int16Array; counts: Uint8Array } {
    const first = new Int16Array(GROUPS.length).fill(-1);
    const counts = new Uint8Array(GROUPS.length);
    const follow = (at: Node, index: number, start: number): void => {
      for (const group of at.groups) {
        if (first[group] === -1) first[group] = start;
        counts[group] = Math.min(255, (counts[group] ?? 0) + 1);
      }
      const word = tokens[index]?.word;
      if (word === undefined) return;
      const exact = at.next.get(word);
      if (exact) follow(exact, index + 1, start);
      for (const [stem, next] of at.stems.get(word.slice(0, 2)) ?? [])
        if (word.startsWith(stem)) follow(next, index + 1, start);
      if (at.gap)
        for (let skip = 0; skip <= MAX_GAP && index + skip < tokens.length; skip++)
          follow(at.gap, index + skip, start);
    };
    for (let index = 0; index < tokens.length; index++) follow(this.root, index, index);
    return { first, counts };
  }

  private add(phrase: string, group: number): void {
    let at = this.root;
    for (const part of phrase.split(/\s+/)) {
      if (part === '~') {
        at.gap ??= node();
        at = at.gap;
        continue;
      }
      const words = tokenize(part);
      words.forEach(({ word }, index) => {
        at = part.endsWith('*') && index === words.length - 1 ? stem(at, word) : exact(at, word);
      });
    }
    at.groups.push(group);
  }
}

function exact(at: Node, word: string): Node {
  let next = at.next.get(word);
  if (!next) {
    next = node();
    at.next.set(word, next);
  }
  return next;
}

function stem(at: Node, word: string): Node {
  const key = word.slice(0, 2);
  const list = at.stems.get(key) ?? [];
  at.stems.set(key, list);
  let next = list.find(([known]) => known === word)?.[1];
  if (!next) {
    next = node();
    list.push([word, next]);
  }
  return next;
}

/** Number of a group, for the arrays of a match. */
export const GROUP_INDEX: Readonly<Record<Group, number>> = Object.fromEntries(
  GROUPS.map((group, index) => [group, index]),
) as Record<Group, number>;
