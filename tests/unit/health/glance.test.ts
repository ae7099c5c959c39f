import { expect, test } from 'vitest';
import { tally } from '../../../lib/health/detect-tally.ts';
import { countHead, countWhole, type Head, headSays, wholeSays } from '../../../lib/health/glance.ts';

const nothing: Head = { title: '', address: 'https://a.example/', outline: '', data: '' };
const says = (head: Head, sample: string): boolean => {
  const counted = countHead(head);
  return headSays(counted) ?? wholeSays(countWhole(counted, sample));
};

test.each([
  [
    'Symptoms of a kidney infection',
    'Fever, pain in the back and nausea are symptoms. See your doctor; antibiotics treat the infection.',
  ],
  ['肾炎的症状和治疗', '发烧、腰痛和恶心都是肾炎的症状。要及时看医生，用药治疗感染。'],
  [
    'Síntomas de la infección de riñón',
    'La fiebre, el dolor de espalda y las náuseas son síntomas. El médico trata la infección con antibióticos.',
  ],
  [
    'Nierenbeckenentzündung: Symptome',
    'Fieber, Rückenschmerzen und Übelkeit sind Symptome. Der Arzt behandelt die Infektion mit Antibiotika.',
  ],
  [
    "Symptômes de l'infection du rein",
    'La fièvre, la douleur et les nausées sont des symptômes. Le médecin prescrit un traitement antibiotique.',
  ],
  [
    'Sintomas da infecção nos rins',
    'Febre, dor nas costas e náusea são sintomas. O médico trata a infecção com antibióticos.',
  ],
])('passes on: %s', (title, sample) => {
  expect(says({ ...nothing, title }, sample)).toBe(true);
});

test('passes on an article whose title and headings do not say what it is about', () => {
  const head = { ...nothing, title: 'What nobody told me at forty' };
  expect(headSays(countHead(head))).not.toBe(false);
  expect(
    says(
      head,
      'Menopause brings hot flushes, poor sleep and anxiety. Your doctor can prescribe hormone therapy; the treatment relieves symptoms, but it may raise the risk of a blood clot. Exercise, a healthy diet and less alcohol help the heart and the bones.',
    ),
  ).toBe(true);
});

test.each([
  [
    'Election results',
    'The president won the vote in the senate, and the government will now pass its budget.',
  ],
  [
    'Cheap phones compared',
    'We compare the price, the camera and the battery of ten phones that you can buy today.',
  ],
])('does not pass on: %s', (title, sample) => {
  expect(says({ ...nothing, title }, sample)).toBe(false);
});

test('title and headings alone decide where they are plain', () => {
  const title = 'Football: the league table, all games, players and teams';
  expect(
    headSays(countHead({ ...nothing, title, address: 'https://a.example/sports/football/season' })),
  ).toBe(false);
});

test('parts of long compounds count, of short words they do not', () => {
  expect(tally('Spannungskopfschmerzen')[0]).toBeGreaterThan(0);
  expect(tally('painting')[0]).toBe(0);
});

test('a word counts once, and a whole word only as it stands', () => {
  expect(tally('pain, pain and more pain')[0]).toBe(1);
  expect(tally('carpet')[4]).toBe(0);
  expect(tally('constructor __proto__ 2024')).toEqual([0, 0, 0, 0, 0, 0]);
});
