import type { Notice } from './types.ts';

/** Points of caution for an outcome; what is not named here gives none. docs/notice.md gives the grounds. */
const POINTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  author: { missing: 1 },
  reviewer: { missing: 1 },
  date: { missing: 2, old: 0.5 },
  sources: { missing: 1, vague: 1 },
  funding: { missing: 1 },
  promotion: { some: 0.5, heavy: 1 },
  overclaims: { found: 2 },
  balance: { 'one-sided': 1 },
  damage: { found: 2 },
};
/** For each place on the page where something is offered for sale, up to so many places. */
const OFFER_POINTS = 0.5;
const MAX_OFFERS = 4;
const SOME = 4;
const MANY = 7;

/**
 * How many caution signs a page shows: the fixed rule of docs/notice.md, the same for every site.
 * @param offers places on the page where something is offered for sale
 */
export function cautionSigns(checks: readonly { id: string; outcome: string }[], offers: number): number {
  const points = checks.reduce((sum, { id, outcome }) => sum + (POINTS[id]?.[outcome] ?? 0), 0);
  return points + OFFER_POINTS * Math.min(offers, MAX_OFFERS);
}

/** The level for a number of caution signs. There is no level below "few": absence of signs proves nothing. */
export function levelOf(signs: number): Notice['level'] {
  if (signs >= MANY) return 'many';
  return signs >= SOME ? 'some' : 'few';
}
