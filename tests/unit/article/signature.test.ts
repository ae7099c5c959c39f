import { expect, test } from 'vitest';
import { beforeDay, HAN_USER, hanName } from '../../../lib/article/day-line.ts';
import { signature } from '../../../lib/article/signature.ts';
import { pageOf } from './page.ts';

const signed = (line: string): string | undefined => {
  const lines = [...Array<string>(14).fill('Gout comes in attacks.'), line, '5 May 2024'];
  return signature(pageOf(lines.map((text) => ['p', text])), 0, [
    { what: 'day', value: '2024-05-05', block: 15 },
  ]);
};

test.each([
  ['- Ada Hale', 'Ada Hale'],
  ['Ada Hale, RN', 'Ada Hale'],
  ['Ada Hale, nurse and writer', 'Ada Hale'],
  ['Ada Hale is a nurse in Leeds.', 'Ada Hale'],
  ['Jutta Ahrens lebt in Bern.', 'Jutta Ahrens'],
  ['Gwen Le Bihan, pharmacien titulaire', 'Gwen Le Bihan'],
])('signs at the foot: %s', (line, name) => expect(signed(line)).toBe(name));

test('signs with role and day on one line', () =>
  expect(signed('Ada Hale, Consultant Spine Surgeon, 5 May 2024')).toBe('Ada Hale'));

const undated = (...foot: string[]): string | undefined => {
  const lines = [...Array<string>(14).fill('Gout comes in attacks.'), ...foot];
  return signature(pageOf(lines.map((text) => ['p', text])), 0, []);
};

test.each([
  ['Dra. Eva Paz Luna, cirurgiã pediátrica, CRM-GO 00000', 'Dra. Eva Paz Luna'],
  ['Ihr Dr. Karl Huber', 'Dr. Karl Huber'],
  ['Dr. med. Karl Huber, Facharzt für Orthopädie', 'Dr. med. Karl Huber'],
])('a doctor signs without a day: %s', (line, name) => expect(undated(line)).toBe(name));

test('two doctors are a team, a quotation has a speaker, a sentence goes on', () => {
  expect(undated('Dr. Ada Hale, surgeon', 'Dr. Bo Lind, surgeon')).toBeUndefined();
  expect(undated('"I see that every day."', 'Dr. Ada Hale, surgeon')).toBeUndefined();
  expect(undated('Dr. Ada Hale advises rest.')).toBeUndefined();
});

test.each(['Ada Hale', 'Ada Hale said: it works!', 'Rootwell Editorial Desk, Leeds', 'Release date, new'])(
  'does not sign: %s',
  (line) => expect(signed(line)).toBeUndefined(),
);

test('a person next to a day', () => {
  expect(beforeDay('14 August 2024, Ada Hale Contains affiliate links')).toBe('Ada Hale');
  expect(beforeDay('Ada Hale, RN 12 August 2024 Checked by Dr Bo Lind')).toBe('Ada Hale');
  expect(beforeDay('12 August 2024 Health news')).toBeUndefined();
});

test('a Chinese name in front of a day', () => {
  expect(hanName('阿明 2024-03-05 21:16')).toBe('阿明');
  expect(hanName('阿明', '2024-03-05 21:16')).toBe('阿明');
  expect(hanName('阿明', '收藏')).toBe('');
  expect(HAN_USER.test('麦田里的老王')).toBe(true);
  expect(HAN_USER.test('健康频道')).toBe(false);
});
