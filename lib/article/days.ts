import { ARTICLE_WORDS } from '../language/article.ts';
import { inSections } from '../language/sections.ts';

/** A calendar day found in a text. */
export interface FoundDay {
  /** `YYYY-MM-DD` */
  day: string;
  start: number;
  end: number;
}

/** Countries whose English writes the day before the month: top-level domains and regions of language tags. */
const DAY_FIRST = /^(?:uk|gb|au|nz|ie|in|za|sg|my|ke|ng|pk|lk|bd|gh)$/;

/** Names of months in all languages, lower case, to their numbers from 1. */
export const monthOf: ReadonlyMap<string, number> = new Map(
  ARTICLE_WORDS.flatMap(({ months }) =>
    months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
);
const monthNames = [...monthOf.keys()].sort((a, b) => b.length - a.length);
/** A year of the web, as part of a pattern. */
export const year = '(?:19[89]\\d|20\\d\\d)';
const YEAR = new RegExp(year);

/** A way to write a day, with the groups in which year, month and day stand. */
interface Form {
  pattern: RegExp;
  order: readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd'];
  /** Whether day and month may change places. */
  isOpen?: true;
}

const quick = (source: string): RegExp => new RegExp(inSections(source), 'g');

const YEAR_FIRST: readonly Form[] = [
  {
    pattern: quick(`(?<!\\d)(${year})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`),
    order: ['y', 'm', 'd'],
  },
  {
    pattern: quick(`(?<!\\d)(${year}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日`),
    order: ['y', 'm', 'd'],
  },
];
const FIGURES: Form = {
  pattern: quick(`(?<![\\d.])(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(${year})(?!\\d)`),
  order: ['d', 'm', 'y'],
  isOpen: true,
};
const named = new Map<string, readonly Form[]>();

/** The forms with the name of a month, for the names that stand in a text: all names make slow patterns. */
function namedForms(lower: string): readonly Form[] {
  const month = monthNames.filter((name) => lower.includes(name)).join('|');
  if (month === '') return [];
  let forms = named.get(month);
  if (!forms) {
    forms = [
      {
        pattern: quick(
          `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?[\\s-]*(?:de |of )?(${month})(?![a-zà-ÿ])\\.?,?[\\s-]*(?:del? |,)?[\\s-]*(${year})(?!\\d)`,
        ),
        order: ['d', 'm', 'y'],
      },
      {
        pattern: quick(
          `(?<![a-zà-ÿ])(${month})(?![a-zà-ÿ])\\.?[\\s/-]*(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s|-|/|at)*(${year})(?!\\d)`,
        ),
        order: ['m', 'd', 'y'],
      },
    ];
    named.set(month, forms);
  }
  return forms;
}

/** All days in a text, in the order of the text. `isDayFirst` decides 03/04/2024 where the figures do not. */
export function findDays(text: string, isDayFirst: boolean): FoundDay[] {
  if (!YEAR.test(text)) return [];
  const found: FoundDay[] = [];
  const lower = text.toLowerCase();
  const forms = [...YEAR_FIRST, ...namedForms(lower), FIGURES];
  for (let at = 0; at < forms.length; at++) addDays(lower, forms[at] as Form, isDayFirst, found);
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

function addDays(
  lower: string,
  { pattern, order, isOpen }: Form,
  isDayFirst: boolean,
  found: FoundDay[],
): void {
  pattern.lastIndex = 0;
  // Not `matchAll`, which copies the pattern for every text.
  for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
    const parts = { y: 0, m: 0, d: 0 };
    for (let group = 0; group < order.length; group++) {
      const raw = match[group + 1] as string;
      parts[order[group] as 'y' | 'm' | 'd'] = monthOf.get(raw) ?? Number(raw);
    }
    if (isOpen && (parts.m > 12 || (!isDayFirst && parts.d <= 12))) [parts.d, parts.m] = [parts.m, parts.d];
    const day = toDay(parts.y, parts.m, parts.d);
    if (day) found.push({ day, start: match.index, end: match.index + match[0].length });
  }
}

/** The day that a value of metadata gives: any form that `findDays` knows, `20240305`, or seconds since 1970. */
export function dayOf(value: string, isDayFirst: boolean): string | null {
  const compact = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?\s*$/.exec(value);
  if (compact) return toDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const seconds = /^\s*(1\d{9})(\d{3})?\s*$/.exec(value);
  if (seconds) return new Date(Number(seconds[1]) * 1000).toISOString().slice(0, 10);
  return findDays(value.slice(0, 200), isDayFirst)[0]?.day ?? null;
}

/** Whether a page writes the day before the month in figures, from its language tag and its host. */
export function writesDayFirst(language: string, lang: string, url: string): boolean {
  if (language !== 'en') return true;
  const region = /^en[-_]([a-z]{2})/i.exec(lang)?.[1]?.toLowerCase() ?? '';
  const host = /^https?:\/\/[^/:]*\.([a-z]+)(?:[:/]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return region === 'us' ? false : DAY_FIRST.test(region) || DAY_FIRST.test(host);
}

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function toDay(y: number, m: number, d: number): string | null {
  const date = new Date(Date.UTC(y, m - 1, d));
  return y >= 1980 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
    ? date.toISOString().slice(0, 10)
    : null;
}
