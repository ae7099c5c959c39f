import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsAround, WIDTH } from '../lib/passages/model/around.ts';
import { featuresOf } from '../lib/passages/model/features.ts';
import { bin, binEdges, type TreeNode, train } from './article/gbdt.ts';
import { pack } from './article/pack.ts';
import { fromLabelled } from './passages/labelled.ts';
import { type LearntPage, type Sample, samplesOf } from './passages/material.ts';
import { type Example, learn, type Regression } from './passages/regression.ts';
import { fromWeb } from './passages/web.ts';
import { fromSentences, fromWritten } from './passages/written.ts';

const FOLDS = 5;
const SCALE = 40;
const verbose = process.argv.includes('--verbose');
const root = join(import.meta.dirname, '..');
const log = (text: string): void => console.log(`${(performance.now() / 1000).toFixed(0)} s  ${text}`);

const pages = [...(await fromLabelled()), ...fromWritten(), ...(await fromWeb())];
const samples = [...samplesOf(pages), ...fromSentences()];
log(`${pages.length} pages, ${samples.length} samples`);
const groups = [...new Set(samples.map(({ group }) => group))];
const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
const examples = samples.map(exampleOf);
const regressions = Array.from({ length: FOLDS }, (_, fold) =>
  learn(examples.filter((_, at) => foldOf.get(samples[at]?.group ?? '') !== fold)),
);
log('own scores by cross-validation');

function exampleOf({ sentence, place, sells, weight }: Sample): Example {
  return { features: featuresOf(sentence, place), language: sentence.language, sells, weight };
}

interface Row {
  page: LearntPage;
  at: number;
  text: string;
  language: string;
  sells: boolean;
  fold: number;
  rule: string | null;
  kind: string | null;
  own: number;
  chance: number;
}
const rows: Row[] = [];
const values: Float32Array[] = [];
for (const page of pages) {
  const fold = foldOf.get(page.group) ?? 0;
  const model = regressions[fold] as Regression;
  const scores = page.blocks.flatMap(({ sentences }) =>
    sentences.map(({ sentence, place }) =>
      model.score({ features: featuresOf(sentence, place), language: sentence.language }),
    ),
  );
  const around = rowsAround(page.page, page.blocks, scores);
  let at = 0;
  for (const { sentences } of page.blocks)
    for (const { sentence, reason, kind } of sentences) {
      const label = page.labels[at];
      if (label) {
        rows.push({
          page,
          at,
          text: sentence.text,
          language: sentence.language,
          sells: label === 'sells',
          fold,
          rule: reason,
          kind,
          own: scores[at] as number,
          chance: 0,
        });
        values.push(around.slice(at * WIDTH, (at + 1) * WIDTH));
      }
      at++;
    }
}
const value =
  (list: readonly Float32Array[]) =>
  (row: number, feature: number): number =>
    list[row]?.[feature] ?? 0;
const OPTIONS = { trees: 80, leaves: 8, rate: 0.08, columns: 0.4, rows: 0.7, least: 6, lambda: 6, seed: 11 };
const edges = binEdges(WIDTH, values.length, value(values));
const data = bin(edges, values.length, value(values));
const labels = Float32Array.from(rows, ({ sells }) => (sells ? 1 : 0));
function grow(wanted: (row: Row) => boolean) {
  return train(
    data,
    labels,
    Float32Array.from(rows, (row) => (wanted(row) ? row.page.weight : 0)),
    OPTIONS,
  );
}
for (let fold = 0; fold < FOLDS; fold++) {
  const { start, trees } = grow((row) => row.fold !== fold);
  rows.forEach((row, index) => {
    if (row.fold !== fold) return;
    let sum = start;
    for (const tree of trees) {
      let node: TreeNode = tree;
      while (node.feature >= 0)
        node =
          ((data.columns[node.feature] as Uint8Array)[index] as number) <= node.bin
            ? (node.left as TreeNode)
            : (node.right as TreeNode);
      sum += node.value;
    }
    row.chance = 1 / (1 + Math.exp(-sum));
  });
}
log('trees by cross-validation');
const share = (list: Row[], test: (row: Row) => boolean): string =>
  `${list.filter(test).length}/${list.length} ${((100 * list.filter(test).length) / Math.max(1, list.length)).toFixed(1)} %`;
function table(removes: (row: Row) => boolean, name: string): void {
  const line = (label: string, list: Row[]): void =>
    console.log(
      `  ${label.padEnd(14)} found ${share(
        list.filter((r) => r.sells),
        removes,
      ).padEnd(18)} wrongly ${share(
        list.filter((r) => !r.sells),
        removes,
      )}`,
    );
  console.log(name);
  for (const source of ['labelled', 'written', 'reliable', 'unreliable', 'other'])
    line(
      source,
      rows.filter((r) => r.page.source === source),
    );
  for (const language of ['en', 'zh', 'es', 'de', 'fr', 'pt'])
    line(
      language,
      rows.filter(
        (r) =>
          r.language === language &&
          r.page.source !== 'unreliable' &&
          r.page.source !== 'reliable' &&
          r.page.source !== 'other',
      ),
    );
}
table((row) => row.rule !== null, 'rules alone');
for (const threshold of [0.4, 0.5, 0.6, 0.7])
  table((row) => !row.kind && row.chance >= threshold, `trees from ${threshold}`);
for (const [threshold, doubt] of [
  [0.5, 0.2],
  [0.6, 0.3],
  [0.6, 0.15],
] as const)
  table(
    (row) => !row.kind && row.chance >= (row.rule ? doubt : threshold),
    `rule and ${doubt}, or ${threshold}`,
  );
if (verbose) {
  for (const row of rows
    .filter((r) => !r.sells && !r.kind && r.chance > 0.5)
    .sort((a, b) => b.chance - a.chance))
    console.log(
      `  wrong ${row.chance.toFixed(2)} own ${row.own.toFixed(1)} ${row.page.group} [${row.rule}] ${row.text}`,
    );
  for (const row of rows
    .filter((r) => r.sells && r.chance < 0.5 && r.page.source !== 'unreliable')
    .sort((a, b) => b.chance - a.chance))
    console.log(
      `  missed ${row.chance.toFixed(2)} own ${row.own.toFixed(1)} ${row.page.group} [${row.rule}/${row.kind}] ${row.text}`,
    );
}
const final = learn(examples);
const forest = grow(() => true);
const encode = (table: Float64Array): string =>
  Buffer.from(
    Int8Array.from(table, (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE)))).buffer,
  ).toString('base64');
writeFileSync(
  join(root, 'lib/passages/data/weights.json'),
  `${JSON.stringify({
    bias: Number(final.bias.toFixed(3)),
    threshold: 0.6,
    doubt: 0.2,
    scale: SCALE,
    shared: encode(final.shared),
    words: Object.fromEntries(
      Object.entries(final.words).map(([language, table]) => [language, encode(table)]),
    ),
    trees: pack(forest.start, forest.trees, edges),
  })}\n`,
);
log('written');
