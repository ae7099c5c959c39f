import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidates } from '../lib/topics/choose.ts';
import { features, type RankedTopic, type Weights, weigh } from '../lib/topics/rank.ts';
import { type Fit, fitLogistic } from './health/logistic.ts';
import { type Filed, filedArticles, isLabelled } from './topics/samples.ts';

/**
 * Fits how topics are chosen: `npx tsx scripts/train-topics.ts`. Two logistic regressions over the topics named in the
 * labelled pages (never those held back) and in web pages filed by hand: one orders the candidates for the first place,
 * one says which others are shown beside it. Prints what five folds of pages give, each judged by the others, for
 * several thresholds, and writes `lib/topics/data/weights.ts` with the thresholds below.
 */
const PENALTY = { first: 2, later: 3 };
const FOLDS = 5;
const LIST = { first: -2.6, least: [-0.3, -0.1, -1.4, -1.6] };
const file = join(import.meta.dirname, '../lib/topics/data/weights.ts');

const articles = await filedArticles();

interface Model {
  first: Weights;
  later: Weights;
}

function fitOn(some: readonly Filed[]): Model {
  const first = fitLogistic(some.flatMap(firstExamples), PENALTY.first);
  return {
    first,
    later: fitLogistic(
      some.flatMap((filed) => laterExamples(filed, first)),
      PENALTY.later,
    ),
  };
}

function firstExamples(filed: Filed) {
  return filed.named.found.map((evidence) => ({
    values: features(evidence, filed.named),
    isHealth: isLabelled(filed, evidence.topic),
    weight: filed.weight,
  }));
}

function ranking({ named }: Filed, first: Fit | Weights): RankedTopic[] {
  return named.found
    .map((evidence) => ({ ...evidence, score: weigh(features(evidence, named), first) }))
    .sort((a, b) => b.score - a.score);
}

function laterExamples(filed: Filed, first: Fit) {
  return candidates(ranking(filed, first), filed.named).map(({ topic, values }) => ({
    values,
    isHealth: isLabelled(filed, topic.topic),
    weight: filed.weight,
  }));
}

/** The ranking and the sums of the others, best first. */
function judge(
  filed: Filed,
  model: Model,
): { ranked: RankedTopic[]; others: { topic: number; sum: number }[] } {
  const ranked = ranking(filed, model.first);
  const others = candidates(ranked, filed.named)
    .map(({ topic, values }) => ({ topic: topic.topic, sum: weigh(values, model.later) }))
    .sort((a, b) => b.sum - a.sum);
  return { ranked, others };
}

const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const model = fitOn(articles.filter((_filed, index) => index % FOLDS !== fold));
  return articles
    .filter((_filed, index) => index % FOLDS === fold)
    .map((filed) => ({ filed, ...judge(filed, model) }));
}).flat();

for (const part of ['shared', 'dev', 'web'])
  for (const least of [
    LIST.least,
    [-1, -1, -1.4, -1.6],
    [-0.6, -0.6, -1.6, -1.6],
    [-0.5, -0.3, -1.6, -1.8],
    [0, 0.3, -1, -1],
  ]) {
    const sums = { first: 0, right: 0, shown: 0, found: 0, labelled: 0, pages: 0, length: 0 };
    for (const { filed, ranked, others } of judged) {
      if (filed.part !== part) continue;
      const shown = others.filter(({ sum }, place) => sum >= (least[place] ?? Number.POSITIVE_INFINITY));
      const [first] = ranked;
      const list =
        first && first.score >= LIST.first ? [first.topic, ...shown.map(({ topic }) => topic)] : [];
      sums.pages++;
      sums.length += list.length;
      sums.first += list[0] !== undefined && isLabelled(filed, list[0]) ? 1 : 0;
      sums.right += list.slice(0, 3).filter((topic) => isLabelled(filed, topic)).length;
      sums.shown += Math.min(3, list.length);
      sums.labelled += filed.labels.length;
      sums.found += filed.labels.filter((label) =>
        list.some((topic) => isLabelled({ ...filed, labels: [label] }, topic)),
      ).length;
    }
    const rate = (a: number, b: number): string => ((100 * a) / b).toFixed(1);
    console.log(
      `${part} least ${least.join(' ')}: first ${rate(sums.first, sums.pages)} precision ${rate(sums.right, sums.shown)} recall ${rate(sums.found, sums.labelled)} length ${(sums.length / sums.pages).toFixed(1)}`,
    );
  }

const model = fitOn(articles);
const short = (weights: Weights): string =>
  `{\n  bias: ${weights.bias.toFixed(2)},\n  weights: [${weights.weights.map((weight) => Number(weight.toFixed(2))).join(', ')}],\n}`;
writeFileSync(
  file,
  `/** Written by \`scripts/train-topics.ts\`; the features are those of \`rank.ts\` and \`choose.ts\`. */
export const FIRST = ${short(model.first)};

export const LATER = ${short(model.later)};

/** The least sums for the first topic and for each place after it. */
export const LIST = { first: -2.6, least: [-0.5, -0.3, -1.6, -1.8] };
`,
);
