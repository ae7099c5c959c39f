import { expect, test } from 'vitest';
import { decide } from '../../../lib/passages/model/decide.ts';
import { judgedPage } from './material.ts';

const SOLD = [
  'Harbour Clinic has helped more than 12,000 patients to a life without pain.',
  'Book your free consultation today, as only a few places are left this month.',
  'VitaCalm is our own formula, and you can order it in our shop for $39 with free delivery.',
];

/** What becomes of a paragraph among others: kind of its protection before the model, and after it. */
function kinds(
  text: string,
  others: readonly string[],
): [string | null | undefined, string | null | undefined] {
  const { page, blocks } = judgedPage([...others, text, ...others]);
  const judged = blocks[others.length]?.sentences[0];
  const before = judged?.kind;
  decide(page, blocks);
  return [before, judged?.kind];
}

test('an offer in the words of safety is not protected among others of its sort', () => {
  const text =
    'If you still have doubts, click the online doctor on the right or call the stomach health line 0555-0182.';
  expect(kinds(text, SOLD)).toEqual(['helpline', null]);
});

test.each([
  'Call an ambulance at once if your lips or tongue swell.',
  'Do not take it if you are pregnant or breastfeeding.',
  'Take 500 mg twice a day with food.',
  'See your doctor if the fever lasts longer than three days.',
  'Stop the tablets and see a doctor if you get a rash.',
])('what is for safety stays protected however much its neighbours sell: %s', (text) => {
  const [before, after] = kinds(text, SOLD);
  expect(before).not.toBeNull();
  expect(after).toBe(before);
});
