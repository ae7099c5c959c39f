import type { Sentence } from '../facts.ts';

/** A word that more sentences share is the subject of the page and says nothing of any of them. */
const MOST = 6;
/** Shorter words are too common to tell. Letters. */
const LEAST = 4;
/** Numbers that this gives for a sentence. */
export const KIN = 3;

interface Uses {
  /** Sentences with the word, and the sum of their scores. */
  count: number;
  sum: number;
}

/**
 * How much those sentences of a page sell that share a rare word with a sentence, such as the name of a product: for
 * each sentence the highest and the mean score over its rare words, and the highest over its names.
 * @param none what stands where nothing is shared
 */
export function kinOf(sentences: readonly Sentence[], scores: Float32Array, none: number): number[][] {
  const uses = new Map<string, Uses>();
  const words = sentences.map(wordsOf);
  words.forEach((own, at) => {
    for (const word of own.keys()) {
      const use = uses.get(word) ?? { count: 0, sum: 0 };
      use.count++;
      use.sum += scores[at] as number;
      uses.set(word, use);
    }
  });
  return words.map((own, at) => {
    let [most, sum, count, name] = [none, 0, 0, none];
    for (const [word, isName] of own) {
      const use = uses.get(word) as Uses;
      if (use.count < 2 || use.count > MOST) continue;
      const score = (use.sum - (scores[at] as number)) / (use.count - 1);
      most = Math.max(most, score);
      sum += score;
      count++;
      if (isName) name = Math.max(name, score);
    }
    return [most, count > 0 ? sum / count : none, name];
  });
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\d-]*/gu;

/** The words of a sentence that may tell, each with whether it is written like a name; Chinese in pairs of characters. */
function wordsOf({ text }: Sentence): Map<string, boolean> {
  const words = new Map<string, boolean>();
  if (/\p{Script=Han}/u.test(text)) {
    for (const run of text.match(/\p{Script=Han}+/gu) ?? [])
      for (let at = 0; at + 1 < run.length; at++) words.set(run.slice(at, at + 2), false);
    for (const [quoted] of text.matchAll(/[“「《]\p{L}{2,8}[”」》]/gu)) words.set(quoted.slice(1, -1), true);
    return words;
  }
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (word.length < LEAST) continue;
    const isName = match.index > 2 && word[0] !== word[0]?.toLowerCase();
    const key = word.toLowerCase();
    words.set(key, isName || (words.get(key) ?? false));
  }
  return words;
}
