import { expect, test } from 'vitest';
import { questionKinds } from '../../../lib/reader/questions.ts';

const topic = (id: string) => ({ id, title: id, url: '', source: '', language: 'en' });
const dose = { kind: 'dose', text: '500 mg', block: 0, span: { start: 0, end: 6 } };

test('every article has the general questions, a medicine those on taking it', () => {
  expect(questionKinds({ topics: [], protected: [] })).toEqual(['general']);
  expect(questionKinds({ topics: [topic('headache')], protected: [dose, dose] })).toEqual([
    'general',
    'medicine',
  ]);
  expect(questionKinds({ topics: [topic('hipreplacement')], protected: [dose] })).toEqual([
    'general',
    'procedure',
  ]);
});

test('no more than two kinds beside the general one', () => {
  const topics = ['medicines', 'surgery', 'a1c', 'nutrition'].map(topic);
  expect(questionKinds({ topics, protected: [] })).toEqual(['general', 'medicine', 'procedure']);
});
