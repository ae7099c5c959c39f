import { expect, test } from 'vitest';
import { type Glance, glanceOdds, glanceValues } from '../../../lib/health/glance.ts';

const nothing: Glance = { title: '', address: 'https://a.example/', outline: '', sample: '', data: '' };

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
  expect(glanceOdds({ ...nothing, title, sample })).toBeGreaterThan(0);
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
  expect(glanceOdds({ ...nothing, title, sample })).toBeLessThan(0);
});

test('parts of long compounds count, of short words they do not', () => {
  const inSample = (sample: string): number => glanceValues({ ...nothing, sample })['sample:ill'] ?? 0;
  expect(inSample('Spannungskopfschmerzen')).toBeGreaterThan(0);
  expect(inSample('painting')).toBe(0);
});
