import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, findDays, writesDayFirst } from '../../../lib/article/days.ts';

const days = (text: string, isDayFirst = false): string[] => findDays(text, isDayFirst).map(({ day }) => day);

test.each([
  ['Published March 5, 2024', '2024-03-05'],
  ['Updated: Sept. 5th, 2024', '2024-09-05'],
  ['5 March 2024, 10:22', '2024-03-05'],
  ['Veröffentlicht am 5. März 2024', '2024-03-05'],
  ['Publié le 1er août 2023', '2023-08-01'],
  ['Actualizado el 5 de marzo de 2024', '2024-03-05'],
  ['Atualizado em 5 de março de 2024', '2024-03-05'],
  ['发布时间：2024年3月5日', '2024-03-05'],
  ['2024/03/05 08:00', '2024-03-05'],
  ['Stand: 05.03.2024', '2024-03-05'],
  ['13/02/2024', '2024-02-13'],
  ['02/13/2024', '2024-02-13'],
])('%s', (text, day) => {
  expect(days(text, true)).toEqual([day]);
});

test('the page decides which of two small figures is the day', () => {
  expect(days('03/04/2024', true)).toEqual(['2024-04-03']);
  expect(days('03/04/2024', false)).toEqual(['2024-03-04']);
  expect(writesDayFirst('en', 'en-GB', '')).toBe(true);
  expect(writesDayFirst('en', 'en-US', 'https://a.co.uk/')).toBe(false);
  expect(writesDayFirst('en', 'en', 'https://a.org.au/x')).toBe(true);
  expect(writesDayFirst('de', 'de', '')).toBe(true);
});

test.each(['March 2024', '31/02/2024', '2024', 'Maybe 12 of 2024 patients', '2024-13-40', '1.2.3.2024.5'])(
  'no day in %s',
  (text) => {
    expect(days(text, true)).toEqual([]);
  },
);

test('metadata gives days in its own forms', () => {
  expect(dayOf('2024-03-05T23:30:00-05:00', false)).toBe('2024-03-05');
  expect(dayOf('20240305', false)).toBe('2024-03-05');
  expect(dayOf('1709596800', false)).toBe('2024-03-05');
  expect(dayOf('soon', false)).toBeNull();
});

test('every day that is written out is found again', () => {
  const date = fc.date({ min: new Date('1981-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, fc.constantFrom('en', 'de', 'fr', 'es', 'pt'), (value, language) => {
      const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(value);
      expect(days(`— ${written} —`, true)).toEqual([value.toISOString().slice(0, 10)]);
    }),
  );
});

test('whatever the text, what is found is a day in its place', () => {
  const soup = fc.string({
    unit: fc.constantFrom('1', '2', '0', '4', '/', '.', '-', ' ', 'may', '年', '月', '日', 'de'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(soup, (text) =>
      findDays(text, true).every(
        ({ day, start, end }) => /^\d{4}-\d\d-\d\d$/.test(day) && start < end && end <= text.length,
      ),
    ),
  );
});
