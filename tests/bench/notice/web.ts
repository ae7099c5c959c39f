import { findArticle } from '../../../lib/article/find.ts';
import { weighEvidence } from '../../../lib/notice/check.ts';
import { levelOf } from '../../../lib/notice/level.ts';
import { planRemovals } from '../../../lib/passages/plan.ts';
import { readPages, type WebRow, webHtml, webRows } from '../pages.ts';
import { isHeld } from '../split.ts';

/** The sets were gathered in 2009 and 2012; dates are judged as if read then. */
const READ_ON = { schwarz: Date.parse('2009-12-01'), sondhi: Date.parse('2012-06-01') };
const verbose = process.argv.includes('--verbose');

interface Scored {
  row: WebRow;
  signs: number;
  level: string;
  checks: readonly { id: string; outcome: string }[];
}

/** How well the number of caution signs tells unreliable pages of a set from reliable ones; no list of domains. */
export async function web(set: 'sondhi' | 'schwarz'): Promise<void> {
  const rows = (await webRows()).filter(
    (row) => row.set === set && row.label === 'health' && row.reliability,
  );
  if (rows.length === 0) return console.log(`\n${set}: the shared data is absent, skipped`);
  const scored = await score(rows, READ_ON[set]);
  console.log(`\n${set}: area under the curve of the number of caution signs`);
  print(
    'tuning',
    scored.filter(({ row }) => !isHeld(row)),
    verbose,
  );
  print(
    'held',
    scored.filter(({ row }) => isHeld(row)),
    false,
  );
}

async function score(rows: WebRow[], now: number): Promise<Scored[]> {
  const inputs = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      url: row.url ?? 'https://page.invalid/',
      html: await webHtml(row),
    })),
  );
  const read = await readPages(inputs);
  return rows.map((row) => {
    const page = read.get(row.id);
    if (!page) throw new Error(`not read: ${row.id}`);
    const article = findArticle(page);
    const { checks, signs } = weighEvidence(page, article, planRemovals(page, article), now);
    return { row, signs, level: levelOf(signs), checks };
  });
}

function print(name: string, part: readonly Scored[], details: boolean): void {
  const bad = part.filter(({ row }) => row.reliability === 'unreliable');
  const good = part.filter(({ row }) => row.reliability === 'reliable');
  const count = `${good.length} reliable, ${bad.length} unreliable`;
  console.log(`  ${name.padEnd(7)} ${area(bad, good).toFixed(3)}  (${count})`);
  for (const level of ['few', 'some', 'many']) {
    const of = (side: readonly Scored[]): number => side.filter((page) => page.level === level).length;
    console.log(`    ${level.padEnd(5)} ${of(good)} reliable, ${of(bad)} unreliable`);
  }
  if (!details) return;
  for (const { id } of part[0]?.checks ?? []) {
    const outcomes = (side: readonly Scored[]): string => {
      const tally = new Map<string, number>();
      for (const { checks } of side) {
        const found = checks.find((check) => check.id === id)?.outcome ?? '';
        tally.set(found, (tally.get(found) ?? 0) + 1);
      }
      return [...tally].map(([found, number]) => `${found} ${number}`).join(', ');
    };
    console.log(`    ${id.padEnd(12)} reliable: ${outcomes(good)}; unreliable: ${outcomes(bad)}`);
  }
}

/** Probability that an unreliable page shows more signs than a reliable one; a tie counts half. */
function area(bad: readonly Scored[], good: readonly Scored[]): number {
  let wins = 0;
  for (const { signs } of bad)
    for (const other of good) wins += signs > other.signs ? 1 : signs === other.signs ? 0.5 : 0;
  return wins / (bad.length * good.length);
}
