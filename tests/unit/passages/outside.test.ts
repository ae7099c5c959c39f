import { expect, test } from 'vitest';
import { planRemovals } from '../../../lib/passages/plan.ts';
import { type Line, pageOf } from '../article/page.ts';
import { EMPTY, keptInFooter } from './material.ts';

test('a line with its number stays, however few its words', () => {
  expect(keptInFooter('Giftnotruf: 06131 19240', 'de')).toBe('emergency');
  expect(keptInFooter('Disque Saúde 136', 'pt')).toBe('helpline');
  expect(keptInFooter('Dial 911', 'en')).toBe('emergency');
});

test('a few words without a number go with the foot of the site', () => {
  expect(keptInFooter('Helpline', 'en')).toBeNull();
  expect(keptInFooter('Emergency department', 'en')).toBeNull();
  expect(keptInFooter('© 2026 Harbour Clinic', 'en')).toBeNull();
});

test('what a package must say stays in the footer of a shop; a disclaimer of the site does not', () => {
  expect(keptInFooter('Keep out of reach of children.', 'en')).not.toBeNull();
  expect(keptInFooter('Tenir hors de portée des jeunes enfants.', 'fr')).not.toBeNull();
  expect(keptInFooter('The information on this page does not replace medical advice.', 'en')).toBeNull();
});

test('who checked the text and when stays, wherever the page says so', () => {
  expect(keptInFooter('Last reviewed: 12 September 2023', 'en')).toBe('review-date');
  expect(keptInFooter('Reviewed by 4,000 happy customers of our shop.', 'en')).toBeNull();
});

/** What stays of a page's lines, none of which is of the article. */
function keptOf(lines: readonly Line[]): string[] {
  const page = pageOf(lines);
  const plan = planRemovals(page, { ...EMPTY, inArticle: lines.map(() => false) });
  return plan.protected.map(({ text }) => text);
}

test('the heading above a helpline stays with it, no other one does', () => {
  const line = 'Poisons helpline: 0800 555 0199, day and night';
  expect(
    keptOf([
      ['aside > div.card > h3', 'Helplines'],
      ['aside > div.card > p', line],
    ]),
  ).toEqual(['Helplines', line]);
  expect(
    keptOf([
      ['aside > div.offer > h3', 'Our brochure'],
      ['aside > div.card > p', line],
    ]),
  ).toEqual([line]);
});
