import type { Notice } from './types.ts';

/** Points of caution for an outcome; what is not named here gives none. docs/notice.md says why. */
const POINTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  author: { missing: 1 },
  date: { missing: 1, old: 0.5 },
  sources: { missing: 1, vague: 1 },
  funding: { missing: 1 },
  promotion: { some: 1, heavy: 2 },
  overclaims: { found: 2 },
  balance: { 'one-sided': 1 },
  damage: { found: 2 },
};
const SOME = 3;
const MANY = 6;

/** How many caution signs the checks add up to: the fixed rule of docs/notice.md. */
export function cautionSigns(checks: readonly { id: string; outcome: string }[]): number {
  return checks.reduce((sum, { id, outcome }) => sum + (POINTS[id]?.[outcome] ?? 0), 0);
}

/** The level for a number of caution signs. There is no level below "few": absence of signs proves nothing. */
export function levelOf(signs: number): Notice['level'] {
  if (signs >= MANY) return 'many';
  return signs >= SOME ? 'some' : 'few';
}
