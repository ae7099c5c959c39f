import type { Passage } from './material.ts';
import type { TextCounts } from './words.ts';

/** Characters counted: enough for a steady figure. */
const SAMPLE = 12_000;

/** Counts sentences, words and syllables of the article's running text; what sells is left out. */
export function countText(own: readonly Passage[], syllables: (word: string) => number): TextCounts {
  const counts: TextCounts = {
    sentences: 0,
    words: 0,
    syllables: 0,
    longSyllableWords: 0,
    longWords: 0,
    monosyllables: 0,
    characters: 0,
    clauses: 0,
  };
  for (const { block, plain, sentences } of own) {
    if (sentences.some(({ sells }) => sells) || (block.kind !== 'paragraph' && block.kind !== 'item'))
      continue;
    if (counts.characters > SAMPLE) break;
    addText(plain, syllables, counts);
  }
  return counts;
}

/** Adds the counts of one paragraph. A number counts as a word of one syllable; a Chinese character as a word. */
function addText(plain: string, syllables: (word: string) => number, counts: TextCounts): void {
  const words = plain.match(/[\u3400-\u9fff]|[\p{Script=Latin}\p{N}\p{M}'’-]+/gu) ?? [];
  if (words.length === 0) return;
  counts.sentences += plain.match(/[.!?…]+(?=["')\]]*(?:\s|$))|[。！？；]+/g)?.length ?? 0;
  if (!/[.!?…。！？；]["')\]]*\s*$/.test(plain)) counts.sentences++;
  counts.clauses += plain.split(/[,.;:!?，。；：！？、]+/).filter((part) => /\p{L}/u.test(part)).length;
  for (const word of words) {
    const number = /\p{L}/u.test(word) ? Math.max(1, syllables(word)) : 1;
    counts.words++;
    counts.syllables += number;
    counts.characters += word.length;
    if (number === 1) counts.monosyllables++;
    if (number >= 3) counts.longSyllableWords++;
    if (word.length > 6) counts.longWords++;
  }
}
