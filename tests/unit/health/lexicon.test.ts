import { expect, test } from 'vitest';
import { CONCEPTS, type HealthWords } from '../../../lib/health/concepts.ts';
import { lexiconFor } from '../../../lib/health/languages.ts';
import { Lexicon } from '../../../lib/health/lexicon.ts';

const none = Object.fromEntries(CONCEPTS.map((concept) => [concept, ''])) as HealthWords;

test('a word, a stem, a part of a compound and a phrase are found where they stand, and only there', () => {
  const lexicon = new Lexicon({ ...none, symptom: 'pain, fever*, *schmerz*', drug: 'side effect*' });
  const { counts, words } = lexicon.tally('Feverish: pain, painting. Kopfschmerzen; side effects.');
  expect(counts.symptom).toBe(3);
  expect(counts.drug).toBe(1);
  expect(words).toBe(6);
});

test('accents may be missing on the page or in the list', () => {
  const lexicon = new Lexicon({ ...none, symptom: 'síntoma*' });
  expect(lexicon.tally('Sintomas y síntomas').counts.symptom).toBe(2);
});

test('Chinese takes the longest word at each place', () => {
  const lexicon = new Lexicon({ ...none, condition: '糖尿病, 病', drug: '药' });
  expect(lexicon.tally('糖尿病吃什么药').counts).toMatchObject({ condition: 1, drug: 1 });
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
  const { counts } = lexicon.tally(sentence[code] ?? '');
  expect(counts.care).toBeGreaterThan(0);
  expect(counts.drug).toBeGreaterThan(0);
  expect(counts.symptom).toBeGreaterThan(0);
});

test('a language without a list is read with the English one', () => {
  expect(lexiconFor('sv')).toBe(lexiconFor('en'));
});
