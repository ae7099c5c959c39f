import { weighEvidence } from '../../../lib/notice/check.ts';
import { planRemovals } from '../../../lib/passages/plan.ts';
import { asPage } from '../../../scripts/learning/as-page.ts';
import { writtenPages } from '../../../scripts/learning/written-pages.ts';
import { compareQuotes, Tally } from './quotes.ts';

const NOW = Date.parse('2026-01-01');
const verbose = process.argv.includes('--verbose');
/** What only a byline, a date or a frame could tell, written pages do not tell. */
const CHECKS = ['sources', 'funding', 'promotion', 'balance'];

/** The same for the pages written for training; the plan and the model of promises have learnt from them. */
export function written(): void {
  const tally = new Tally();
  const log = verbose ? console.log : () => undefined;
  for (const writtenPage of writtenPages()) {
    const { id, lines, notice } = writtenPage;
    const { page, article } = asPage(writtenPage);
    const { checks } = weighEvidence(page, article, planRemovals(page, article), NOW);
    for (const check of CHECKS) {
      const expected = notice[check];
      const outcome = checks.find((result) => result.id === check)?.outcome;
      if (expected === undefined) continue;
      tally.add(check, outcome === expected ? 1 : 0);
      if (outcome !== expected) log(`  ${id}: ${check} is ${expected}, found ${outcome}`);
    }
    for (const [check, mark] of [
      ['overclaims', 'claims'],
      ['damage', 'damaged'],
    ] as const) {
      const wanted = lines.filter((line) => line[mark]).map(({ text }) => text);
      const found = checks.find((result) => result.id === check)?.evidence.map(({ text }) => text) ?? [];
      compareQuotes(check, found, wanted, tally, (line) => log(`  ${id}: ${line}`));
      tally.add(check, found.length > 0 === wanted.length > 0 ? 1 : 0);
    }
  }
  tally.print('written: checks right; quotes found that are labelled, labelled ones that were found');
}
