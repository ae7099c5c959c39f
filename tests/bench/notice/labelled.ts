import { analysePage } from '../../../lib/report/analyse-page.ts';
import type { Report } from '../../../lib/report/schema.ts';
import { type LabelledPage, type Labels, labelledPages, readPages } from '../pages.ts';
import { compareQuotes, Tally } from './quotes.ts';

/** The day from which the labelled pages are read: later than all of their dates. */
const NOW = Date.parse('2026-01-01');
const verbose = process.argv.includes('--verbose');

/** How often each check has the labelled outcome, and how well overclaims and damage are found by quote. */
export async function labelled(): Promise<void> {
  const pages = (await labelledPages()).filter(({ labels }) => labels.healthArticle);
  const read = await readPages(pages.map(({ id, labels, html }) => ({ id, url: labels.url, html })));
  for (const part of ['shared', 'dev', 'held'] as const) {
    const tally = new Tally();
    const log = verbose && part !== 'held' ? console.log : () => undefined;
    for (const labelledPage of pages.filter((page) => page.part === part)) {
      const page = read.get(labelledPage.id);
      if (!page) throw new Error(`not read: ${labelledPage.id}`);
      const report = analysePage(page, NOW);
      compareOutcomes(labelledPage, report, tally, log);
      const { id, labels } = labelledPage;
      for (const check of ['overclaims', 'damage'] as const) {
        const found = report.notice.checks.find((result) => result.id === check)?.evidence ?? [];
        compareQuotes(check, found, labels.notice[check], tally, (line) => log(`  ${id}: ${line}`));
      }
    }
    tally.print(`${part}: checks right; quotes found that are labelled, labelled ones that were found`);
  }
}

type Log = (line: string) => void;

function compareOutcomes({ id, labels }: LabelledPage, report: Report, tally: Tally, log: Log): void {
  for (const [check, expected] of Object.entries(expectations(labels))) {
    const outcome = report.notice.checks.find((result) => result.id === check)?.outcome ?? '';
    const found = outcome === 'old' ? 'given' : outcome;
    tally.add(check, found === expected ? 1 : 0);
    tally.add('together', found === expected ? 1 : 0);
    if (found !== expected) log(`  ${id}: ${check} is ${expected}, found ${found}`);
  }
}

/** The outcome that each label stands for. */
function expectations(labels: Labels): Record<string, string> {
  const { author, date, sources, funding, promotion, overclaims, balance, damage } = labels.notice;
  return {
    author,
    reviewer: labels.reviewer === null ? 'missing' : 'named',
    date,
    sources,
    funding,
    promotion,
    overclaims: overclaims.length > 0 ? 'found' : 'none',
    balance,
    damage: damage.length > 0 ? 'found' : 'none',
  };
}
