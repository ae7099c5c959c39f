import type { CheckId, Outcome } from '../../notice/types.ts';

/** How an outcome is shown: found, not found (grey, never red), worth caution, or neither. */
type Tone = 'found' | 'absent' | 'caution' | 'neutral';

const TONES: { [Id in CheckId]: Record<Outcome<Id>, Tone> } = {
  author: { named: 'found', missing: 'absent' },
  reviewer: { named: 'found', missing: 'absent' },
  date: { given: 'found', old: 'caution', missing: 'absent' },
  sources: { cited: 'found', vague: 'caution', missing: 'absent' },
  funding: { disclosed: 'found', missing: 'absent', 'not-needed': 'neutral' },
  promotion: { none: 'neutral', some: 'caution', heavy: 'caution' },
  overclaims: { none: 'neutral', found: 'caution' },
  balance: { both: 'found', 'one-sided': 'caution' },
  damage: { none: 'neutral', found: 'caution' },
  reading: { easy: 'neutral', average: 'neutral', hard: 'neutral' },
};

export function toneOf(id: CheckId, outcome: string): Tone {
  return (TONES[id] as Record<string, Tone>)[outcome] ?? 'neutral';
}

/** The sign of each tone: shapes, so that colour says nothing alone. */
export const SIGNS: Record<Tone, string> = {
  found: '\u2713',
  absent: '\u2013',
  caution: '!',
  neutral: '\u00b7',
};
