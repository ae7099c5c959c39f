import type { Check, Example } from '../check-type.ts';
import type { Material } from '../material.ts';
import { quote } from '../material.ts';
import type { Evidence } from '../types.ts';

/** Health bodies look their pages over at least every three years (NHS content policy: every three years). */
const OLD_YEARS = 3;
const YEAR = 365.25 * 24 * 3600 * 1000;
const MAX_LINE = 400;

/** JAMA benchmark "currency": does the page say when it was written, updated or reviewed, and is that recent? */
export const date: Check<'date'> = {
  id: 'date',
  run(material) {
    const { article, now } = material;
    const day = article.updated ?? article.published;
    if (day === null) return { outcome: 'missing', evidence: [] };
    const isOld = now - Date.parse(day) > OLD_YEARS * YEAR;
    return { outcome: isOld ? 'old' : 'given', evidence: [findDay(material, day)] };
  },
};

/** A short line of the page that holds the day's year and day of the month, else the day itself. */
function findDay({ page }: Material, day: string): Evidence {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const holds = new RegExp(`(?<!\\d)${year}(?!\\d)`);
  const numbers = new RegExp(`(?<!\\d)0?${Number(dayOfMonth)}(?!\\d)`);
  for (const [index, block] of page.blocks.entries())
    if (block.text.length <= MAX_LINE && holds.test(block.text) && numbers.test(block.text.replace(year, '')))
      return quote({ index, block });
  return { text: `${year}-${month}-${dayOfMonth}`, block: null, span: null };
}

export const examples: Example<'date'>[] = [
  {
    language: 'en',
    page: '# Gout\nUpdated 3 May 2026',
    article: { updated: '2026-05-03' },
    outcome: 'given',
    quote: 'Updated 3 May 2026',
  },
  {
    language: 'en',
    page: '# Gout\nPosted 3 May 2009',
    article: { published: '2009-05-03' },
    outcome: 'old',
    quote: 'Posted 3 May 2009',
  },
  { language: 'en', page: '# Gout\nSince 1998', outcome: 'missing' },
];
