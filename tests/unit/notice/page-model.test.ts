import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gather } from '../../../lib/notice/material.ts';
import { chanceOf } from '../../../lib/notice/page-model.ts';
import { foundOf, pageSigns } from '../../../lib/notice/page-signs.ts';
import * as trees from '../../../lib/notice/page-trees.prepared.ts';
import { pageOf } from './example-page.ts';

const materialOf = (lines: string) => {
  const { page, article, plan } = pageOf({ language: 'en', page: `# Gout\n${lines}` });
  return gather(page, article, plan, Date.parse('2026-01-01'));
};
const signsOf = (lines: string): number[] => {
  const material = materialOf(lines);
  return pageSigns(material, foundOf(material));
};
const PLAIN = 'Gout is a form of arthritis that causes pain in one joint.\n';

test('the trees ask for no sign that is not counted', () => {
  const { length } = signsOf(PLAIN);
  expect(trees.sells().edges).toHaveLength(length);
  expect(trees.sellsHeavily().edges).toHaveLength(length);
  // Whether the text is broken, or whether it says who pays.
  expect(trees.owesAnswer().edges).toHaveLength(length + 1);
  expect(trees.isVague().edges).toHaveLength(length + 1);
});

test('a page with offers between its paragraphs sells, one without does not', () => {
  const offer = '$ Order our cherry tea today for $19 and gout is gone for good!\n';
  const none = materialOf(PLAIN.repeat(6));
  const much = materialOf((PLAIN + offer).repeat(6));
  expect(chanceOf('sells', none)).toBeLessThan(0.5);
  expect(chanceOf('sells', much)).toBeGreaterThan(0.5);
  expect(chanceOf('sellsHeavily', much)).toBeGreaterThan(0.5);
});

test('signs are numbers, whatever a page says', () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) =>
      signsOf(lines.join('\n')).every((sign) => Number.isFinite(sign)),
    ),
    { numRuns: 50 },
  );
});
