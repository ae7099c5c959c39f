import { isHealthArticle } from '../../lib/health/verdict.ts';
import { type Sample, samples } from '../../scripts/health/examples.ts';
import { RELABELLED } from './relabelled.ts';

/**
 * How well health articles are told from other pages; borderline pages are not scored. `docs/labels.md` lists the wrong
 * labels, and figures are given with and without them. `--verbose` lists the errors on the pages that are open to
 * tuning, never those that are held back.
 */
const verbose = process.argv.includes('--verbose');
const all = (await samples()).filter(({ label }) => label !== 'borderline');
if (all.length === 0) console.log('Skipped: ../shared/data is absent.');
const judged = all.map((sample) => ({ sample, verdict: isHealthArticle(sample.page) }));
const WEB = ['wcxb', 'schwarz', 'sondhi'];

console.log('full verdict               precision recall    F1  wrong yes / not   missed / health');
for (const held of [false, true]) {
  const part = held ? 'held back' : 'tuned on';
  print(`web, ${part}`, (sample) => WEB.includes(sample.set) && sample.held === held);
  for (const set of WEB) print(`  ${set}, ${part}`, (sample) => sample.set === set && sample.held === held);
}
print('web, all', ({ set }) => WEB.includes(set));
print('wcxb, all', ({ set }) => set === 'wcxb');
print('web, without wrong labels', ({ set, id }) => WEB.includes(set) && !RELABELLED.has(id));
for (const set of ['shared', 'dev', 'held']) {
  print(`labelled, ${set}`, (sample) => sample.set === set);
  for (const language of ['en', 'zh', 'es', 'de', 'fr', 'pt'])
    print(`  ${language}`, (sample) => sample.set === set && sample.page.language === language);
}

if (verbose)
  for (const { sample, verdict } of judged.sort((a, b) => a.verdict.score - b.verdict.score))
    if (!sample.held && verdict.isHealthArticle !== (sample.label === 'health'))
      console.log(
        `${verdict.score.toFixed(2)} ${sample.label.padEnd(6)} ${sample.id} ${sample.url}\n     ${verdict.reasons.join('; ')}`,
      );

function print(name: string, select: (sample: Sample) => boolean): void {
  const rows = judged.filter(({ sample }) => select(sample));
  if (rows.length === 0) return;
  const count = (isHealth: boolean, yes: boolean): number =>
    rows.filter(
      ({ sample, verdict }) => (sample.label === 'health') === isHealth && verdict.isHealthArticle === yes,
    ).length;
  const hits = count(true, true);
  const wrong = count(false, true);
  const missed = count(true, false);
  const right = count(false, false);
  const share = (part: number, whole: number): string =>
    (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(7);
  console.log(
    `${name.padEnd(26)} ${share(hits, hits + wrong)}  ${share(hits, hits + missed)} ${share(2 * hits, 2 * hits + wrong + missed)}` +
      `    ${wrong} / ${wrong + right}          ${missed} / ${hits + missed}`,
  );
}
