import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysePage } from '../../../lib/report/analyse-page.ts';
import { reportSchema } from '../../../lib/report/schema.ts';
import { anyPage } from './pages.ts';

const NOW = Date.UTC(2026, 10, 1);
const RUNS = { numRuns: 60 };
const letters = (text: string): string => text.replace(/\s+/g, '');

test('a report can be made of any page, and is what the schema says, also after a journey as JSON', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      const report = analysePage(page, NOW);
      expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toBeDefined();
    }),
    RUNS,
  );
}, 60_000);

test('every removal and every protected passage lies inside its block', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      const { removed, protected: kept } = analysePage(page, NOW);
      for (const { block, span, text } of [...removed, ...kept]) {
        const around = page.blocks[block]?.text ?? '';
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(around.length);
        expect(letters(around.slice(span.start, span.end))).toBe(letters(text));
      }
    }),
    RUNS,
  );
}, 60_000);

test('what is kept and what is removed are together the text of the page', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      const { article, removed } = analysePage(page, NOW);
      const kept = new Map(article.blocks.map(({ block, text }) => [block, text]));
      page.blocks.forEach(({ text }, index) => {
        const gone = removed.filter(({ block }) => block === index);
        const isTitle = !kept.has(index) && gone.length === 0;
        if (isTitle) return;
        const parts =
          letters(kept.get(index) ?? '').length +
          gone.reduce((sum, one) => sum + letters(one.text).length, 0);
        expect(parts).toBe(letters(text).length);
      });
    }),
    RUNS,
  );
}, 60_000);
