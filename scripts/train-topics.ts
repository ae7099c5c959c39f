import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../lib/learnt/linear.ts';
import { type Least, printFigures } from './topics/figures.ts';
import { fitChoice } from './topics/fit-choice.ts';
import { habitTables } from './topics/habit-tables.ts';
import { filedArticles } from './topics/samples.ts';

/**
 * Fits how topics are chosen: `npx tsx scripts/train-topics.ts`, from the topics of the labelled pages (never those held
 * back), of web pages filed by hand and of short written pages. Two logistic regressions say what speaks for a topic by
 * itself, in the first place and beside it; with them it learns which topics librarians choose more often than texts let
 * one expect. Boosted trees then compare the likeliest with each other. Prints what five folds of pages give, each judged by
 * the others, for several thresholds, and writes to `lib/topics/data`: `weights.ts`, with the first thresholds below,
 * `habits.ts` and `choice.json`.
 */
const LISTS: readonly Least[] = [
  { first: -2.6, least: [-0.5, -0.5, -2.2, -2.4] },
  { first: -2.6, least: [-0.3, -0.3, -2.2, -2.4] },
  { first: -2.6, least: [-0.4, -0.6, -2.2, -2.4] },
  { first: -2.6, least: [-0.7, -0.7, -2.2, -2.4] },
];
const folder = join(import.meta.dirname, '../lib/topics/data');

const { rough, leading, beside, judged } = fitChoice(await filedArticles());
for (const list of LISTS) printFigures(judged, list);

const short = ({ bias, weights }: Weights): string =>
  `{\n  bias: ${bias.toFixed(2)},\n  weights: [${weights.map((weight) => Number(weight.toFixed(2))).join(', ')}],\n}`;
const [list] = LISTS;
writeFileSync(
  join(folder, 'weights.ts'),
  `/** Written by \`scripts/train-topics.ts\`; the features are those of \`rank.ts\` and \`candidates.ts\`. */
export const FIRST = ${short(rough.first)};

export const LATER = ${short(rough.later)};

/** The least sums for the first topic and for each place after it. */
export const LIST = { first: ${list?.first}, least: [${list?.least.join(', ')}] };
`,
);
writeFileSync(join(folder, 'choice.json'), `${JSON.stringify({ leading, beside })}\n`);
const { habits, together } = habitTables(rough.habits);
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
