import { expect, test } from 'vitest';
import { isCoined, isNamed } from '../../../lib/passages/names.ts';

test.each(['Ask for QuietJaw tonight.', 'Calmora® lasts.'])('a made-up name is seen in "%s"', (text) => {
  expect(isCoined(text)).toBe(true);
});

test.each(['See MedlinePlus or PubMed.', 'Dr McGregor and the HbA1c test'])(
  'none is seen in "%s"',
  (text) => {
    expect(isCoined(text)).toBe(false);
  },
);

test('a name is a capital within a sentence', () => {
  expect(isNamed('Men who begin with the Duo stay.', 'en')).toBe(true);
  expect(isNamed('Men who begin on Monday see Dr Hale.', 'en')).toBe(false);
  expect(isNamed('Wer am Morgen den Tee trinkt', 'de')).toBe(false);
});
