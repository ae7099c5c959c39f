import { expect, test } from 'vitest';
import { claimClauses } from '../../../lib/notice/claims/clauses.ts';

test.each([
  [
    'It keeps for a year, fits in every bag and melts any stone in two days.',
    ['It keeps for a year', 'fits in every bag', 'melts any stone in two days.'],
  ],
  ['本品为食品，和什么药都可以一起吃，不冲突。', ['本品为食品', '和什么药都可以一起吃']],
  ['It melts any stone in two days.', []],
  ['Well, it melts any stone in two days.', []],
])('%s', (text, clauses) => {
  expect(claimClauses(text).map((clause) => clause.trim())).toEqual(clauses);
});
