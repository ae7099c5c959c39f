import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judge } from '../lib/health/model.ts';
import { fitVerdict } from './health/fit.ts';
import { foldOf } from './health/folds.ts';
import { type Row, rowsToLearn } from './health/rows.ts';

/**
 * Learns the health verdict from the pages that are not held back, and writes it to `lib/health/data/verdict.json`:
 * `npx tsx scripts/train-health.ts`. With `--folds` it writes nothing, but learns five times without a fifth of the
 * sites and prints how those come out at several thresholds: what to expect of sites never seen.
 */
const FOLDS = 5;
const THRESHOLDS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

const rows = await rowsToLearn();
if (process.argv.includes('--folds')) printFolds();
else {
  const model = fitVerdict(rows);
  await writeFile(join(import.meta.dirname, '../lib/health/data/verdict.json'), `${JSON.stringify(model)}\n`);
  console.log(`${rows.length} pages, ${model.features.length} features, ${model.trees.length} trees`);
}

function printFolds(): void {
  const judged: { row: Row; score: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = ({ group }: Row): boolean => foldOf(group, FOLDS) === fold;
    const model = fitVerdict(rows.filter((row) => !isOut(row)));
    for (const row of rows.filter(isOut))
      judged.push({ row, score: judge(model, row.variants[0] ?? {}).probability });
  }
  console.log('wrong yes / missed, by threshold');
  for (const set of ['wcxb', 'schwarz', 'sondhi', 'shared', 'dev', 'contrast', 'written']) {
    const mine = judged.filter(({ row }) => row.set === set);
    const health = mine.filter(({ row }) => row.isHealth);
    const not = mine.filter(({ row }) => !row.isHealth);
    const cells = THRESHOLDS.map(
      (threshold) =>
        `${threshold}: ${not.filter(({ score }) => score >= threshold).length} / ${health.filter(({ score }) => score < threshold).length}`,
    );
    console.log(`${set.padEnd(9)} of ${not.length} / ${health.length}   ${cells.join('   ')}`);
  }
}
