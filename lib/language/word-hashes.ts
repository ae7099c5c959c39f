import { bytesOf } from './bytes.ts';

/**
 * What the learnt sentence models share: how a word is numbered, how much it counts, and how weights are shipped.
 */

/**
 * Number of a word by its first letters (FNV-1a), so that endings weigh less; digits are all one.
 * @param letters how many of its letters count
 * @returns an integer of 32 bits, not negative
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashWord(word: string, letters: number): number {
  let hash = 0x811c9dc5;
  const end = Math.min(word.length, letters);
  for (let index = 0; index < end; index++) {
    const code = word.charCodeAt(index);
    hash = Math.imul(hash ^ (code >= 48 && code <= 57 ? 48 : code), 0x01000193);
  }
  return hash >>> 0;
}

/** Weight of one word among `count` hashes: long sentences gain nothing by their length. */
export function wordShare(count: number): number {
  return 4 / Math.max(4, Math.sqrt(count) * 2);
}

/** Weights of a byte each, from base64. */
export function unpackWeights(base64: string): Int8Array {
  return new Int8Array(bytesOf(base64).buffer);
}
