import { CONCEPTS } from '../../language/claims.ts';
import type { Token } from '../../language/tokens.ts';
import type { Found } from './lexicon.ts';

const COUNT = CONCEPTS.length;
/** Concepts further apart than this say nothing of each other. Words. */
const REACH = 9;
const SIGNS = ['question', 'exclaimed', 'quoted', 'high', 'percent', 'number', 'tiny', 'short', 'long'] as const;
const PAIRS = 2 * COUNT;
const SIGN_START = PAIRS + COUNT * COUNT;
const SIGN_PAIRS = SIGN_START + SIGNS.length;
const WORDS = SIGN_PAIRS + SIGNS.length * COUNT;
/** Words and pairs of words are hashed into this many weights. */
const WORD_SIZE = 8192;
/** Size of the table of weights. */
export const TABLE_SIZE = WORDS + WORD_SIZE;

/** What a sentence is to the model: indices into the weights; those of its words count less the more there are. */
export interface ClaimFeatures {
  items: number[];
  words: number[];
}

/** Features of a sentence: its concepts, which follows which, a few signs, its words and word pairs. */
export function claimFeatures(text: string, tokens: readonly Token[], found: readonly Found[]): ClaimFeatures {
  const items = new Set<number>();
  const concepts = new Set<number>();
  found.forEach(({ concept, at }, index) => {
    items.add(concepts.has(concept) ? COUNT + concept : concept);
    concepts.add(concept);
    for (let other = index + 1; other < found.length; other++) {
      const next = found[other] as Found;
      if (next.at - at > REACH) break;
      if (next.at > at) items.add(PAIRS + concept * COUNT + next.concept);
    }
  });
  for (const sign of signsOf(text, tokens.length)) {
    items.add(SIGN_START + sign);
    for (const concept of concepts) items.add(SIGN_PAIRS + sign * COUNT + concept);
  }
  return { items: [...items], words: wordsOf(tokens) };
}

/** Numbers of the signs that a sentence bears. */
function signsOf(text: string, length: number): number[] {
  const signs: boolean[] = [
    /[?？]/.test(text),
    /[!！]/.test(text),
    /["“”«»「」„]/.test(text),
    /(?<![\d.,])(?:8[5-9]|9\d|100)(?:[.,]\d+)? ?(?:%|per ?cent|Prozent|por cien)|百分之(?:九|百)/i.test(text),
    /[%％]|百分之/.test(text),
    /\d/.test(text),
    length <= 5,
    length <= 10,
    length > 28,
  ];
  return signs.flatMap((holds, index) => (holds ? [index] : []));
}

function wordsOf(tokens: readonly Token[]): number[] {
  const hashes: number[] = [];
  let before = 0x51ed;
  for (const { word } of tokens) {
    const hash = hashOf(word);
    hashes.push(WORDS + (hash % WORD_SIZE), WORDS + (mix(before, hash) % WORD_SIZE));
    before = hash;
  }
  return hashes;
}

/** FNV-1a over a word's first letters, so that endings and the spelling of sister languages weigh less; digits are one. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length && index < 6; index++) {
    const code = word.charCodeAt(index);
    hash = Math.imul(hash ^ (code >= 48 && code <= 57 ? 48 : code), 0x01000193);
  }
  return hash >>> 0;
}

function mix(before: number, hash: number): number {
  return Math.imul(before ^ (hash >>> 7), 0x9e3779b1) >>> 0;
}
