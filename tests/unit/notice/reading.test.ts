import { describe, expect, it } from 'vitest';
import { noticeWords } from '../../../lib/language/notice.ts';
import { syllablesIn } from '../../../lib/language/syllables.ts';
import type { TextCounts } from '../../../lib/notice/words.ts';

const counts = (given: Partial<TextCounts>): TextCounts => ({
  sentences: 1,
  words: 1,
  syllables: 1,
  longSyllableWords: 0,
  longWords: 0,
  monosyllables: 0,
  characters: 0,
  clauses: 1,
  ...given,
});

describe('the formulas, worked by hand', () => {
  it('Flesch–Kincaid: 100 words, 5 sentences, 150 syllables are grade 9.91', () => {
    expect(noticeWords('en').reading.score(counts({ words: 100, sentences: 5, syllables: 150 }))).toBeCloseTo(
      9.91,
    );
  });
  it('Wiener Sachtextformel: shares of 20, 30 and 50 per cent and 12 words a sentence are grade 7.26', () => {
    const text = counts({
      words: 120,
      sentences: 10,
      longSyllableWords: 24,
      longWords: 36,
      monosyllables: 60,
    });
    expect(noticeWords('de').reading.score(text)).toBeCloseTo(7.257, 2);
  });
  it('Szigriszt-Pazos: 100 words, 5 sentences, 200 syllables are 62.2', () => {
    expect(noticeWords('es').reading.score(counts({ words: 100, sentences: 5, syllables: 200 }))).toBeCloseTo(
      62.235,
    );
  });
  it('Kandel and Moles: 100 words, 5 sentences, 170 syllables are 61.6', () => {
    expect(noticeWords('fr').reading.score(counts({ words: 100, sentences: 5, syllables: 170 }))).toBeCloseTo(
      61.58,
    );
  });
  it('Martins and others: 100 words, 5 sentences, 220 syllables are 42.4', () => {
    expect(noticeWords('pt').reading.score(counts({ words: 100, sentences: 5, syllables: 220 }))).toBeCloseTo(
      42.415,
    );
  });
  it('Chinese: 100 characters in 10 clauses are 10', () => {
    expect(noticeWords('zh').reading.score(counts({ words: 100, clauses: 10 }))).toBe(10);
  });
});

describe('syllables', () => {
  it.each([
    ['en', { cat: 1, table: 2, medicine: 3, walked: 1, doctor: 2 }],
    ['de', { haus: 1, blutdruck: 2, arzt: 1, medikament: 4, feuer: 2 }],
    ['es', { agua: 2, medicina: 4, guerra: 2, día: 2, tierra: 2 }],
    ['fr', { table: 1, médecin: 3, eau: 1, douleur: 2 }],
    ['pt', { coração: 3, saúde: 3, remédio: 4, dor: 1 }],
  ] as const)('%s', (language, words) => {
    const counted = Object.fromEntries(Object.keys(words).map((word) => [word, syllablesIn[language](word)]));
    expect(counted).toEqual(words);
  });
});
