import { HAN } from '../language/letters.ts';
import { hits, type Passage, type ReadSentence, sentenceAt } from './material.ts';
import type { NoticeWords } from './words.ts';

/** The part of the content words of a sentence with two words of another subject that may occur elsewhere. */
const MAX_SHARED = 0.34;
const PAIR = new RegExp(`(?=([${HAN}]{2}))`, 'g');

interface Suspect {
  passage: Passage;
  sentence: ReadSentence;
  strange: Set<string>;
  foreign: Set<string>;
}

/**
 * Sentences of quite another subject than the rest: they hold words of other fields and share next to nothing with
 * the article around them (lexical cohesion, after Halliday and Hasan: a text's sentences repeat its words).
 * @param isPatchwork the page is known to be put together: then one word that is out of place is enough
 */
export function foreignSentences(
  own: readonly Passage[],
  words: NoticeWords['damage'],
  isPatchwork: boolean,
): { passage: Passage; sentence: ReadSentence }[] {
  const suspects = new Map<string, Suspect>();
  const gather = (kind: 'strange' | 'foreign'): void => {
    for (const { passage, start, end } of hits(own, words[kind])) {
      const sentence = sentenceAt(passage, start);
      const key = `${passage.index} ${sentence.span.start}`;
      const suspect = suspects.get(key) ?? { passage, sentence, strange: new Set(), foreign: new Set() };
      suspects.set(key, suspect);
      suspect[kind].add(passage.plain.slice(start, end));
    }
  };
  gather('strange');
  gather('foreign');
  const enough = [...suspects.values()].filter(
    ({ strange, foreign }) => isPatchwork || strange.size + foreign.size > 1,
  );
  if (enough.length === 0) return [];
  const counts = wordCounts(own);
  return enough.filter((suspect) => isForeign(suspect, counts, isPatchwork));
}

function isForeign(
  { passage, sentence, strange, foreign }: Suspect,
  counts: Map<string, number>,
  isPatchwork: boolean,
): boolean {
  const words = contentWords(passage.plain.slice(sentence.span.start, sentence.span.end));
  const shared = words.filter((word) => (counts.get(word) ?? 0) > 1).length;
  const all = new Set([...strange, ...foreign]).size;
  if (isPatchwork && strange.size > 0 && !recurs(strange, counts)) return true;
  return all > 2 || (all === 2 && shared <= MAX_SHARED * words.length);
}

/** A word that stands in other sentences too belongs to the subject. */
function recurs(found: ReadonlySet<string>, counts: Map<string, number>): boolean {
  return [...found].every((text) => contentWords(text).some((word) => (counts.get(word) ?? 0) > 1));
}

/** Words of five letters or more, cut to a stem of five; pairs of Chinese characters. */
function contentWords(plain: string): string[] {
  const latin = plain.match(/\p{Script=Latin}{5,}/gu)?.map((word) => word.slice(0, 5)) ?? [];
  return [...new Set([...latin, ...Array.from(plain.matchAll(PAIR), (match) => match[1] ?? '')])];
}

/** In how many sentences each word stands. */
function wordCounts(own: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { plain, sentences } of own)
    for (const { span } of sentences)
      for (const word of contentWords(plain.slice(span.start, span.end)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
