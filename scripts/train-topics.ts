import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../lib/topics/model.ts';
import { type Judged, type Least, printFigures } from './topics/figures.ts';
import { fitModel, judge } from './topics/fit.ts';
import { habitTables } from './topics/habit-tables.ts';
import { filedArticles } from './topics/samples.ts';

/**
 * Fits how topics are chosen: `npx tsx scripts/train-topics.ts`. Three logistic regressions over the topics of the labelled
 * pages (never those held back), of web pages filed by hand and of short written pages: one orders the candidates for the
 * first place, one says which others stand beside it, one sees to it that these differ. Beside them it learns which topics
 * librarians choose more often than texts let one expect. Prints what five folds of pages give, each judged by the others,
 * for several thresholds, and writes `lib/topics/data/weights.ts`, with the first thresholds below, and `habits.ts`.
 */
const FOLDS = 5;
const LISTS: readonly Least[] = [
  { first: -2.6, least: [-0.5, -0.3, -2.2, -2.4] },
  { first: -2.6, least: [-0.5, -0.3, -1.6, -1.8] },
  { first: -2.6, least: [-0.3, 0, -1.4, -1.6] },
  { first: -2.6, least: [-1.2, -1, -1.8, -2] },
];
const folder = join(import.meta.dirname, '../lib/topics/data');

const articles = await filedArticles();
const places = new Map<string, number>();
const folds = articles.map(({ part }) => {
  const place = places.get(part) ?? 0;
  places.set(part, place + 1);
  return place % FOLDS;
});
const judged: Judged[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitModel(articles.filter((_, index) => folds[index] !== fold));
  articles.forEach((filed, index) => {
    if (folds[index] === fold) judged.push({ filed, ...judge(filed, model) });
  });
}
for (const list of LISTS) printFigures(judged, list);

const model = fitModel(articles);
const short = ({ bias, weights }: Weights): string =>
  `{\n  bias: ${bias.toFixed(2)},\n  weights: [${weights.map((weight) => Number(weight.toFixed(2))).join(', ')}],\n}`;
const [list] = LISTS;
writeFileSync(
  join(folder, 'weights.ts'),
  `/** Written by \`scripts/train-topics.ts\`; the features are those of \`rank.ts\`, \`candidates.ts\` and \`vary.ts\`. */
export const FIRST = ${short(model.first)};

export const LATER = ${short(model.later)};

export const VARIED = ${short(model.varied)};

/** The least sums for the first topic and for each place after it. */
export const LIST = { first: ${list?.first}, least: [${list?.least.join(', ')}] };
`,
);
const { habits, together } = habitTables(model.habits);
writeFileSync(
  join(folder, 'habits.ts'),
  `/**
 * Written by \`scripts/train-topics.ts\`: how much more often librarians chose a topic than texts let one expect, in tenths of
 * logarithms of odds, in the first place and beside a first one.
 */
export const HABITS = \`
${habits}
\`;

/** The same by first topic, or by its field after a \`/\`; after \`/*\`, topics that are often added unnamed. */
export const TOGETHER = \`
${together}
\`;
`,
);
