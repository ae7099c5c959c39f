import { expect, test } from 'vitest';
import { cutAtClauses } from '../../../lib/passages/clauses.ts';
import { type Context, namePattern } from '../../../lib/passages/context.ts';
import { Sentence } from '../../../lib/passages/facts.ts';
import { lexiconOf } from '../../../lib/passages/words.ts';

const names = { brand: namePattern(['Harbour Clinic']), product: namePattern(['VitaCalm']) };
const context: Context = { language: 'en', lexicon: lexiconOf('en'), names, sentences: new Map() };
const BEFORE = 'It lasts for days. ';

/** The clauses of a sentence that stands behind another: what stays with its protection, what goes with its reason. */
function clausesOf(
  text: string,
  reason: string | null = 'sales-talk',
  kind: string | null = null,
): [text: string, decided: string | null][] {
  const span = { start: BEFORE.length, end: BEFORE.length + text.length };
  const sentence = new Sentence(text, 3, span, 'en', context.lexicon, names);
  const whole = BEFORE + text;
  return cutAtClauses({ sentence, kind, reason, place: [] }, whole, context).map((one) => {
    expect(one.kind === null || one.reason === null).toBe(true);
    const { start, end } = one.sentence.span;
    return [whole.slice(start, end), one.kind ?? one.reason];
  });
}

const SELLING = 'buy these drops today and save 20 %!';

test.each([
  ['Do not take it with warfarin; ', 'interaction'],
  // Five words are a sentence of their own.
  ['Do not take with warfarin; ', 'interaction'],
  ['Paracetamol often eases the pain at night, but ', null],
])('of "%s…" only the selling goes', (medicine, kind) => {
  const cut = medicine.endsWith('but ') ? medicine.length - 'but '.length : medicine.length;
  const text = medicine + SELLING;
  expect(clausesOf(text)).toEqual([
    [text.slice(0, cut), kind],
    [text.slice(cut), 'buy-this'],
  ]);
});

test.each([
  ['what is left would be no sentence', `Not with warfarin; ${SELLING}`],
  ['nothing that is left is medicine', `Our garden is open to everybody; ${SELLING}`],
  ['all of it sells', `Order now and save 20 %; ${SELLING}`],
  ['none of it sells', 'Paracetamol often eases the pain; a warm bath helps many people too.'],
  ['there is nothing to cut', 'Buy these drops today and save 20 %!'],
])('a sentence stays of one piece where %s', (_why, text) => {
  expect(clausesOf(text)).toEqual([[text, 'sales-talk']]);
});

test('a sentence of which nothing is decided is not looked at', () => {
  const text = `Do not take it with warfarin; ${SELLING}`;
  expect(clausesOf(text, null)).toEqual([[text, null]]);
});

test('what forbids is no selling, where the sentence is a warning', () => {
  const text = 'Do not buy VitaCalm from strangers; taken with warfarin it can cause bleeding.';
  expect(clausesOf(text, null, 'interaction').map(([, decided]) => decided)).not.toContain('buy-this');
  expect(clausesOf(text, 'sales-talk').map(([, decided]) => decided)).toContain('buy-this');
});
