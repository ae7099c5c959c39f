import { HAN, LATIN } from '../language/letters.ts';
import { hits, type Material, type Passage, type ReadSentence, sentenceAt } from './material.ts';

/** Words of other fields from which on even a sentence that sells has another subject. */
const SURE = 3;
/** Who tells of their own life may drive a truck. */
const OWN_LIFE = new RegExp(
  `(?<![${LATIN}])(?:i|my|we|our|ich|meine?|wir|unsere?|yo|mi|nosotros|je|mon|nous|notre|eu|meu|minha|nosso)(?![${LATIN}])|我`,
);
/** Words of five letters or more, cut to a stem of five; pairs of Chinese characters. */
const CONTENT = new RegExp(`[${LATIN}]{5,}|(?=([${HAN}]{2}))`, 'g');
const STEM = 5;

interface Suspect {
  passage: Passage;
  sentence: ReadSentence;
  foreign: Set<string>;
}

/**
 * Sentences of quite another subject than the rest: they hold words of other fields that stand nowhere else in the article
 * (lexical cohesion, after Halliday and Hasan: a text's sentences repeat its words). For pages that are likely put together.
 */
export function foreignSentences({
  own,
  page,
  words,
}: Pick<Material, 'own' | 'page' | 'words'>): { passage: Passage; sentence: ReadSentence }[] {
  const suspects = new Map<string, Suspect>();
  for (const { passage, start, end } of hits(own, words.damage.foreign)) {
    const sentence = sentenceAt(passage, start);
    if (page.language !== 'de' && isName(passage, sentence, start)) continue;
    const key = `${passage.index} ${sentence.span.start}`;
    const suspect = suspects.get(key) ?? { passage, sentence, foreign: new Set() };
    suspects.set(key, suspect);
    suspect.foreign.add(passage.plain.slice(start, end));
  }
  if (suspects.size === 0) return [];
  const counts = wordCounts(own);
  return [...suspects.values()].filter(({ passage, sentence: { span, sells }, foreign }) => {
    const alone = [...foreign].filter((text) => !recurs(text, counts)).length;
    // Advertising likes a picture: "like new tyres on a car".
    const isDoubtful = sells || OWN_LIFE.test(passage.plain.slice(span.start, span.end));
    return alone >= (isDoubtful ? SURE : 1);
  });
}

/** A capital within a sentence begins a name, but in German, whose nouns all have one. */
function isName({ block, plain }: Passage, { span }: ReadSentence, start: number): boolean {
  return start > span.start && block.text[start] !== plain[start];
}

/** A word that stands in other sentences too belongs to the subject. */
function recurs(text: string, counts: Map<string, number>): boolean {
  return contentWords(text).some((word) => (counts.get(word) ?? 0) > 1);
}

function contentWords(plain: string): string[] {
  const words = new Set<string>();
  for (const [word, pair] of plain.matchAll(CONTENT)) words.add(pair ?? word.slice(0, STEM));
  return [...words];
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
