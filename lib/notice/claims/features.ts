import { CONCEPTS } from '../../language/claims.ts';
import { hashWord } from '../../language/word-hashes.ts';
import { isCoined } from '../../passages/names.ts';
import type { Found } from './lexicon.ts';

const COUNT = CONCEPTS.length;
/** Concepts further apart than this say nothing of each other. Words. */
const REACH = 9;
const SIGNS = [
  'question',
  'exclaimed',
  'quoted',
  'high',
  'percent',
  'number',
  'tiny',
  'short',
  'long',
  'opensDenied',
  'denied',
  'coined',
] as const;
const NEGATION = CONCEPTS.indexOf('negation');
/** What a promise does without. */
const NEEDLESS = new Set(
  (['harm', 'medicine', 'needless', 'toxin', 'never'] as const).map((name) => CONCEPTS.indexOf(name)),
);
/** Words within which a "no" takes hold, and within which it opens a sentence. */
const NEAR = 4;
const OPENING = 5;
const PAIRS = 2 * COUNT;
const SIGN_START = PAIRS + COUNT * COUNT;
const SIGN_PAIRS = SIGN_START + SIGNS.length;
const WORDS = SIGN_PAIRS + SIGNS.length * COUNT;
/** Words and pairs of words are hashed into this many weights. */
const WORD_SIZE = 32_768;
/** Letters of a word that count: the spelling of sister languages weighs less. */
const LETTERS = 6;
/** Size of the table of weights. */
export const TABLE_SIZE = WORDS + WORD_SIZE;

/** What a sentence is to the model: indices into the weights; those of its words count less the more there are. */
export interface ClaimFeatures {
  items: number[];
  words: number[];
}

/** Features of a sentence: its concepts, which follows which, a few signs, its words and word pairs. */
export function claimFeatures(
  text: string,
  tokens: readonly string[],
  found: readonly Found[],
): ClaimFeatures {
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
  for (const sign of signsOf(text, tokens.length, found)) {
    items.add(SIGN_START + sign);
    for (const concept of concepts) items.add(SIGN_PAIRS + sign * COUNT + concept);
  }
  return { items: [...items], words: wordsOf(tokens) };
}

/** Numbers of the signs that a sentence bears. */
function signsOf(text: string, length: number, found: readonly Found[]): number[] {
  const denials = found.filter((entry) => isDenial(entry, found));
  const signs: boolean[] = [
    /[?？]/.test(text),
    /[!！]/.test(text),
    /["“”«»「」„]/.test(text),
    /(?<![\d.,])(?:8[5-9]|9\d|100)(?:[.,]\d+)? ?(?:%|per ?cent|Prozent|por cien)|百分之(?:九|百)|(?<!\d)9[5-9] (?:out of|in|von|de cada|sur|em cada|de) 100(?!\d)/i.test(
      text,
    ),
    /[%％]|百分之/.test(text),
    /\d/.test(text),
    length <= 5,
    length <= 10,
    length > 28,
    denials.some(({ at }) => at < OPENING),
    denials.length > 0,
    isCoined(text),
  ];
  return signs.flatMap((holds, index) => (holds ? [index] : []));
}

/** A "no" or "not" that denies the promise itself, not harm, effort or medicine ("no side effects", "without surgery"). */
function isDenial({ concept, at }: Found, found: readonly Found[]): boolean {
  if (concept !== NEGATION) return false;
  return !found.some((other) => NEEDLESS.has(other.concept) && other.at >= at && other.at - at <= NEAR);
}

function wordsOf(tokens: readonly string[]): number[] {
  const hashes: number[] = [];
  let before = 0x51ed;
  for (const word of tokens) {
    const hash = hashWord(word, LETTERS);
    hashes.push(WORDS + (hash % WORD_SIZE), WORDS + (mix(before, hash) % WORD_SIZE));
    before = hash;
  }
  return hashes;
}

function mix(before: number, hash: number): number {
  return Math.imul(before ^ (hash >>> 7), 0x9e3779b1) >>> 0;
}
