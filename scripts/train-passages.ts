import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate, type Model, trainModel } from './passages/regression.ts';
import { gatherSamples, type Sample } from './passages/samples.ts';

/**
 * Trains the sentence model: `node --import tsx scripts/train-passages.ts`. Logistic regression with L2 by AdaGrad over
 * the sentences of the labelled pages (never those held back), our sentences written for it in six languages, and, as
 * sentences that do not sell, articles of reliable health sites. Pages are dealt into four folds; the threshold is
 * the score above which only a share of `ALLOWED` of the sentences to keep lies when each fold is judged by the
 * others. Writes `lib/passages/data/weights.json`.
 */
/** Share of sentences to keep that may score above the threshold. */
const ALLOWED = 0.006;
const SCALE = 60;
const root = join(import.meta.dirname, '..');

const samples = await gatherSamples();
const scored = crossValidate(samples);
const kept = scored
  .filter(({ sample }) => !sample.sells && sample.counts)
  .map(({ score }) => score)
  .sort((a, b) => b - a);
const threshold = kept[Math.floor(kept.length * ALLOWED)] ?? 0;
report(scored, threshold);
write(trainModel(samples), threshold);

function report(all: readonly { sample: Sample; score: number }[], limit: number): void {
  const labelled = all.filter(({ sample }) => sample.counts);
  const above = (sells: boolean, from: number): number =>
    labelled.filter(({ sample, score }) => sample.sells === sells && score > from).length;
  for (let from = -1; from < 4; from += 0.5)
    console.log(`from ${from}: found ${above(true, from)}, wrongly ${above(false, from)}`);
  console.log(`threshold ${limit.toFixed(2)}, ${all.length} samples`);
  for (const language of ['all', 'en', 'zh', 'es', 'de', 'fr', 'pt']) {
    const own = all.filter(({ sample }) => language === 'all' || sample.language === language);
    const share = (test: (sample: Sample) => boolean): string => {
      const some = own.filter(({ sample }) => test(sample));
      return `${some.filter(({ score }) => score > limit).length}/${some.length}`;
    };
    console.log(
      `${language}: selling found ${share((sample) => sample.sells && sample.counts)}, own examples ${share((sample) => sample.sells && sample.group.startsWith('own-'))}; wrongly ${share((sample) => !sample.sells && sample.counts)}, own ${share((sample) => !sample.sells && sample.group.startsWith('own-'))}, reliable ${share((sample) => sample.group.startsWith('web-reliable'))}`,
    );
  }
  if (!process.argv.includes('--verbose')) return;
  for (const { sample, score } of all
    .filter(({ sample, score }) => !sample.sells && score > limit - 0.7)
    .sort((a, b) => b.score - a.score))
    console.log(`  wrong ${score.toFixed(1)} ${sample.group}: ${sample.text}`);
  for (const { sample, score } of all.filter(
    ({ sample, score }) => sample.sells && sample.counts && score <= limit,
  ))
    console.log(`  missed ${score.toFixed(1)} ${sample.group}: ${sample.text}`);
}

function write(model: Model, limit: number): void {
  const encode = (table: Float64Array): string =>
    Buffer.from(
      Int8Array.from(table, (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE)))).buffer,
    ).toString('base64');
  const data = {
    bias: Number(model.bias.toFixed(3)),
    threshold: Number(limit.toFixed(3)),
    scale: SCALE,
    shared: encode(model.shared),
    words: Object.fromEntries(
      Object.entries(model.words).map(([language, table]) => [language, encode(table)]),
    ),
  };
  writeFileSync(join(root, 'lib/passages/data/weights.json'), `${JSON.stringify(data)}\n`);
}
