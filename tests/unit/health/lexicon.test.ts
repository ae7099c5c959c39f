import { expect, test } from 'vitest';
import { CONCEPTS, type Concept, type HealthWords } from '../../../lib/health/concepts.ts';
import { lexiconFor } from '../../../lib/health/languages.ts';
import { CONCEPT_NUMBER, Lexicon, type Tally } from '../../../lib/health/lexicon.ts';
import { wordTable } from '../../../lib/health/word-table.ts';
import { Shelves, shelve } from '../../../lib/language/shelves.ts';

const tableOf = (words: HealthWords): Shelves => new Shelves(shelve(wordTable(words)));

const none = Object.fromEntries(CONCEPTS.map((concept) => [concept, ''])) as HealthWords;
const count = ({ counts }: Tally, concept: Concept): number | undefined => counts[CONCEPT_NUMBER[concept]];

test('a word, a stem, a part of a compound and a phrase are found where they stand, and only there', () => {
  const lexicon = new Lexicon(tableOf({ ...none, symptom: 'pain, fever*, *schmerz*', drug: 'side effect*' }));
  const tally = lexicon.tally('Feverish: pain, painting. Kopfschmerzen; side effects.');
  expect(count(tally, 'symptom')).toBe(3);
  expect(count(tally, 'drug')).toBe(1);
  expect(tally.words).toBe(6);
});

test('accents may be missing on the page or in the list', () => {
  const lexicon = new Lexicon(tableOf({ ...none, symptom: 'síntoma*' }));
  expect(count(lexicon.tally('Sintomas y síntomas'), 'symptom')).toBe(2);
});

test('a word is found behind a French article and before a genitive', () => {
  const lexicon = new Lexicon(tableOf({ ...none, condition: "arthrose*, crise d'asthme", public: 'obama' }));
  expect(count(lexicon.tally('L’arthrose, une crise d’asthme'), 'condition')).toBe(2);
  expect(count(lexicon.tally("Obama's bill, Obama’s don't"), 'public')).toBe(2);
});

test('Chinese takes the longest word at each place', () => {
  const lexicon = new Lexicon(tableOf({ ...none, condition: '糖尿病, 病', drug: '药' }));
  const tally = lexicon.tally('糖尿病吃什么药');
  expect(count(tally, 'condition')).toBe(1);
  expect(count(tally, 'drug')).toBe(1);
});

test.each(['en', 'zh', 'es', 'de', 'fr', 'pt'])('every concept has words in %s', (code) => {
  const lexicon = lexiconFor(code);
  expect(lexicon).not.toBe(lexiconFor(code === 'en' ? 'zh' : 'en'));
  const sentence: Record<string, string> = {
    en: 'The doctor prescribed tablets against pain and fever.',
    zh: '医生开了止痛药治疗发烧和头痛。',
    es: 'El médico recetó pastillas contra el dolor y la fiebre.',
    de: 'Der Arzt verschrieb Tabletten gegen Schmerzen und Fieber.',
    fr: 'Le médecin a prescrit des comprimés contre la douleur et la fièvre.',
    pt: 'O médico receitou comprimidos contra a dor e a febre.',
  };
  const tally = lexicon.tally(sentence[code] ?? '');
  for (const concept of ['care', 'drug', 'symptom'] as const)
    expect(count(tally, concept)).toBeGreaterThan(0);
});

test('a language without a list is read with the English one', () => {
  expect(lexiconFor('sv')).toBe(lexiconFor('en'));
});
