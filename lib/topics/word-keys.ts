import type { TopicLanguage } from './types.ts';
import type { Word } from './words.ts';

/** Shorter words tell no subject. */
const LEAST_WORD = 4;

/** What tells the subject of a text: the stems of its longer words, in Chinese its pairs of characters. */
export function wordKeys(words: readonly Word[], language: TopicLanguage): Set<string> {
  const keys = new Set<string>();
  const inPairs = language === 'zh';
  let previous = '';
  for (let at = 0; at < words.length; at++) {
    const { stem } = words[at] as Word;
    if (!inPairs) {
      if (stem.length >= LEAST_WORD) keys.add(stem);
    } else if (previous !== '') keys.add(previous + stem);
    previous = stem;
  }
  return keys;
}
