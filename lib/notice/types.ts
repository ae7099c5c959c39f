import type { Span } from '../page/types.ts';

/** The outcomes that each check of the notice can have. */
export const OUTCOMES = {
  author: ['named', 'missing'],
  reviewer: ['named', 'missing'],
  date: ['given', 'old', 'missing'],
  sources: ['cited', 'vague', 'missing'],
  funding: ['disclosed', 'missing', 'not-needed'],
  promotion: ['none', 'some', 'heavy'],
  overclaims: ['none', 'found'],
  balance: ['both', 'one-sided'],
  damage: ['none', 'found'],
  reading: ['easy', 'average', 'hard'],
} as const;

export type CheckId = keyof typeof OUTCOMES;
export type Outcome<Id extends CheckId = CheckId> = (typeof OUTCOMES)[Id][number];

/** A quote from the page and where it stands; `block` is null where it comes from metadata. */
export interface Evidence {
  text: string;
  block: number | null;
  span: Span | null;
}

interface CheckResult<Id extends CheckId = CheckId> {
  id: Id;
  outcome: Outcome<Id>;
  evidence: readonly Evidence[];
}

export interface Notice {
  level: 'few' | 'some' | 'many';
  checks: readonly CheckResult[];
}
