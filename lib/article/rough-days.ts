import { type FoundDay, monthOf, toDay, year } from './days.ts';

const months = [...monthOf.keys()].sort((a, b) => b.length - a.length);
const BEFORE_YEAR = new RegExp(
  `(?<![\\d.] ?|[a-zà-ÿ])(\\S{3,10}?)\\.?,? (?:del? |of )?(${year})(?!\\d)`,
  'g',
);
const HAN_MONTH = new RegExp(`(?<!\\d)(${year}) ?年 ?(\\d{1,2}) ?月(?! ?\\d)`, 'g');
const SHORT_YEAR = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d\d)(?![\d./-])/g;
/** Years counted from 1912, as in Taiwan. */
const REPUBLIC = /(?<![\d./-])(1\d\d) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?![\d./-])/g;
const REPUBLIC_BEGINS = 1911;

/**
 * What is a day only where a label before it says so: a month of a year, which counts as its first day; figures with
 * the year in two digits; Taiwan's years. In the order of the text.
 */
export function findRoughDays(text: string, isDayFirst: boolean): FoundDay[] {
  if (!/\d\d/.test(text)) return [];
  const lower = text.toLowerCase();
  const found: FoundDay[] = [];
  const add = (pattern: RegExp, dayIn: (parts: readonly string[]) => string | null): void => {
    for (const match of lower.matchAll(pattern)) {
      const day = dayIn(match);
      if (day) found.push({ day, start: match.index, end: match.index + match[0].length });
    }
  };
  if (months.some((name) => lower.includes(name)))
    add(BEFORE_YEAR, ([, name = '', y]) => toDay(Number(y), monthOf.get(name) ?? 0, 1));
  add(HAN_MONTH, ([, y, m]) => toDay(Number(y), Number(m), 1));
  add(SHORT_YEAR, ([, a, , b, y]) => {
    const [d, m] = isDayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
    return toDay(2000 + Number(y), m, d);
  });
  add(REPUBLIC, ([, y, m, d]) => toDay(Number(y) + REPUBLIC_BEGINS, Number(m), Number(d)));
  return found.sort((a, b) => a.start - b.start);
}
