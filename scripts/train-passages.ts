import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findArticle } from '../lib/article/find.ts';
import { Trees } from '../lib/learnt/trees.ts';
import { withBeside } from '../lib/passages/beside.ts';
import { Containers } from '../lib/passages/blocks.ts';
import { rowsAround, WIDTH } from '../lib/passages/model/around.ts';
import { featuresOf } from '../lib/passages/model/features.ts';
import { BLOCK_RULES } from '../lib/passages/rules/index.ts';
import { sellingShare } from '../lib/passages/selling.ts';
import { writeSigns } from './notice/signs.ts';
import { fitContext } from './passages/fit-context.ts';
import { fromLabelled } from './passages/labelled.ts';
import { type LearntPage, SAFETY_WEIGHT, samplesOf } from './passages/material.ts';
import { type Example, learn, type Regression } from './passages/regression.ts';
import { type Judgement, report } from './passages/report.ts';
import { fromWeb } from './passages/web.ts';
import { fromSentences, fromWritten } from './passages/written.ts';

/**
 * Trains the sentence model: `node --import tsx scripts/train-passages.ts [--verbose]`. First the own score of a sentence:
 * logistic regression over its words and groups, learnt from labelled pages (never those held back), pages and sentences
 * written for it in six languages, and pages of the web set that were read. Then how its neighbours, heading and page
 * weigh, learnt from scores by models that have not seen the page. Pages are dealt into five folds; the report judges
 * each by the others. Writes `lib/passages/data/weights.json`, and for `scripts/train-notice.ts` how much of each labelled
 * page sells as a model sees it that has not learnt from the page.
 */
const FOLDS = 5;
const SCALE = 40;
/** A sentence goes from this chance on, and with a rule from `DOUBT` on; chosen on the report, so that little is wrongly removed. */
const THRESHOLD = 0.86;
const DOUBT = 0.58;
/** The same for a few words, and for a sentence that may be for safety. */
const TINY = 0.82;
const CAUTION = 0.92;
/** Only from here on does a protected sentence go: at .94 two safety sentences of labelled pages went, at .96 none. */
const SURE = 0.96;
/** Where a sentence stands is learnt from whole labelled pages above all; short written pages are more alike than real ones. */
const CONTEXT_WEIGHT: Readonly<Record<string, number>> = { labelled: 2, written: 0.2 };
const WEB_WEIGHT = 1;

const pages = [...(await fromLabelled()), ...fromWritten(), ...(await fromWeb())];
const samples = [...samplesOf(pages), ...fromSentences()];
const groups = [...new Set(samples.map(({ group }) => group))];
const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
const examples = samples.map(
  ({ sentence, place, sells, weight }): Example => ({
    features: featuresOf(sentence, place),
    language: sentence.language,
    sells,
    weight,
  }),
);
const regressions = Array.from({ length: FOLDS }, (_, fold) =>
  learn(examples.filter((_, at) => foldOf.get(samples[at]?.group ?? '') !== fold)),
);
const judgements: Judgement[] = [];
/** The labelled pages with the rows of all their sentences. */
const whole: { page: LearntPage; fold: number; around: Float32Array }[] = [];
const rows: Float32Array[] = [];
for (const page of pages) {
  const fold = foldOf.get(page.group) ?? 0;
  const model = regressions[fold] as Regression;
  const sentences = page.blocks.flatMap(({ index, sentences: own }) =>
    own.map((one) => ({ ...one, isHeading: page.page.blocks[index]?.kind === 'heading' })),
  );
  const scores = sentences.map(({ sentence, place }) =>
    model.score({ features: featuresOf(sentence, place), language: sentence.language }),
  );
  const around = rowsAround(page.page, page.blocks, scores);
  if (page.source === 'labelled') whole.push({ page, fold, around });
  sentences.forEach(({ sentence, reason, kind, isHeading }, at) => {
    const label = page.labels[at];
    if (!label) return;
    const { source, group } = page;
    judgements.push({
      source,
      group,
      fold,
      sentence,
      rule: reason,
      kind,
      isHeading,
      sells: label === 'sells' || label === 'furniture',
      safety: label === 'safety',
      chance: 0,
    });
    rows.push(around.slice(at * WIDTH, (at + 1) * WIDTH));
  });
}
const weightOf = ({ source, safety }: Judgement): number =>
  (CONTEXT_WEIGHT[source] ?? WEB_WEIGHT) * (safety ? SAFETY_WEIGHT : 1);
const fitted = (wanted: (one: Judgement) => boolean) =>
  fitContext(
    rows,
    judgements.map((one) => (one.sells ? 1 : 0)),
    judgements.map((one) => (wanted(one) && !one.kind ? weightOf(one) : 0)),
  );
for (let fold = 0; fold < FOLDS; fold++) {
  const trees = new Trees(fitted((one) => one.fold !== fold));
  judgements.forEach((one, at) => {
    if (one.fold === fold) one.chance = trees.probabilities(rows[at] as Float32Array, WIDTH)[0] ?? 0;
  });
  for (const { page, around } of whole.filter((one) => one.fold === fold)) {
    const chances = trees.probabilities(around, WIDTH);
    for (const [at, one] of page.blocks.flatMap(({ sentences }) => sentences).entries())
      one.chance = chances[at] as number;
  }
}
writeSigns(
  'selling',
  whole.map(({ page: { page, blocks, group } }) => {
    // What the reader is told of is the article as it is found, not as it is labelled.
    const { inArticle } = withBeside(page, findArticle(page), new Containers(BLOCK_RULES, page));
    return [group, sellingShare(blocks.filter(({ index }) => inArticle[index]))];
  }),
);
report(judgements, THRESHOLD, DOUBT, process.argv.includes('--verbose'));

const own = learn(examples);
const encode = (table: Float64Array): string =>
  Buffer.from(
    Int8Array.from(table, (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE)))).buffer,
  ).toString('base64');
writeFileSync(
  join(import.meta.dirname, '../lib/passages/data/weights.json'),
  `${JSON.stringify({
    bias: Number(own.bias.toFixed(3)),
    scale: SCALE,
    threshold: THRESHOLD,
    doubt: DOUBT,
    tiny: TINY,
    caution: CAUTION,
    sure: SURE,
    context: fitted(() => true),
    shared: encode(own.shared),
    words: Object.fromEntries(
      Object.entries(own.words).map(([language, table]) => [language, encode(table)]),
    ),
  })}\n`,
);
