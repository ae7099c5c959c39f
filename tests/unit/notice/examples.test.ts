import { describe, expect, it } from 'vitest';
import { checkEvidence } from '../../../lib/notice/check.ts';
import type { Example } from '../../../lib/notice/check-type.ts';
import * as author from '../../../lib/notice/checks/author.ts';
import * as balance from '../../../lib/notice/checks/balance.ts';
import * as damage from '../../../lib/notice/checks/damage.ts';
import * as date from '../../../lib/notice/checks/date.ts';
import * as funding from '../../../lib/notice/checks/funding.ts';
import * as overclaims from '../../../lib/notice/checks/overclaims.ts';
import * as promotion from '../../../lib/notice/checks/promotion.ts';
import * as reading from '../../../lib/notice/checks/reading.ts';
import * as reviewer from '../../../lib/notice/checks/reviewer.ts';
import * as sources from '../../../lib/notice/checks/sources.ts';
import { type CheckId, OUTCOMES } from '../../../lib/notice/types.ts';
import { pageOf } from './example-page.ts';

const NOW = Date.parse('2026-11-01');
const EXAMPLES: { [Id in CheckId]: Example<Id>[] } = {
  author: author.examples,
  reviewer: reviewer.examples,
  date: date.examples,
  sources: sources.examples,
  funding: funding.examples,
  promotion: promotion.examples,
  overclaims: overclaims.examples,
  balance: balance.examples,
  damage: damage.examples,
  reading: reading.examples,
};

describe.each(Object.keys(OUTCOMES) as CheckId[])('%s', (id) => {
  const examples: Example<CheckId>[] = EXAMPLES[id];

  it('has an example of at least two of its outcomes', () => {
    expect(new Set(examples.map(({ outcome }) => outcome)).size).toBeGreaterThanOrEqual(2);
  });

  it.each(examples.map((example) => [`${example.language}: ${example.page.slice(0, 90)}`, example] as const))(
    '%s',
    (_, example) => {
      const { page, article, plan } = pageOf(example);
      const result = checkEvidence(page, article, plan, NOW).checks.find((check) => check.id === id);
      expect(result?.outcome).toBe(example.outcome);
      for (const { text, block, span } of result?.evidence ?? [])
        if (block !== null && span !== null)
          expect(page.blocks[block]?.text.slice(span.start, span.end)).toBe(text);
      if (example.quote !== undefined)
        expect(result?.evidence.some(({ text }) => overlap(text, example.quote ?? ''))).toBe(true);
    },
  );
});

function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
