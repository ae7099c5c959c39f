import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Weights, weigh } from '../lib/learnt/linear.ts';
import { chooseTopics } from '../lib/topics/choose.ts';
import { Subject } from '../lib/topics/link-subject.ts';
import { ownLinks } from '../lib/topics/own-links.ts';
import { phraseIndex } from '../lib/topics/phrases.ts';
import { words } from '../tests/bench/compare.ts';
import { type Example, fitLogistic } from './learning/logistic.ts';
import { type Filed, filedArticles } from './topics/samples.ts';

/**
 * Fits which of a page's own links are suggested: `npx tsx scripts/train-suggestions.ts`, after `train-topics.ts`, whose
 * topics it rests on. Prints what five folds of pages give, each judged by the others, and writes
 * `lib/topics/data/link-weights.ts`.
 */
const FOLDS = 5;
const PENALTY = 3;
const LEAST = 0.2;
/** What a link counts, by the part that its page is of. */
const COUNTS: Readonly<Record<string, number>> = { shared: 1.5, dev: 1, written: 0.7 };
const file = join(import.meta.dirname, '../lib/topics/data/link-weights.ts');

interface Row extends Example {
  page: number;
  part: string;
}

const rows = (await filedArticles()).flatMap(rowsOf);

function rowsOf(filed: Filed, page: number): Row[] {
  const { scene, suggestions, part } = filed;
  const central = chooseTopics(scene);
  if (central.length === 0) return [];
  const subject = new Subject(scene, central, phraseIndex(filed.page.language));
  const flat = (text: string): string => words(text).join(' ');
  const related = new Set(suggestions.related.map(flat));
  const unrelated = new Set(suggestions.unrelated.map(flat));
  const titles = ownLinks(filed.page, filed.article).map(({ title }) => title);
  return subject.compare(titles).flatMap(({ values }, index) => {
    const title = titles[index] ?? '';
    const isRelated = related.has(flat(title));
    if (!isRelated && !unrelated.has(flat(title))) return [];
    return [{ values, positive: isRelated, weight: COUNTS[part] ?? 0, page, part }];
  });
}

const sums = new Map<string, { right: number; all: number }>();
for (let fold = 0; fold < FOLDS; fold++) {
  const fitted = fitLogistic(
    rows.filter(({ page }) => page % FOLDS !== fold),
    PENALTY,
  );
  for (const { page, part, values, positive } of rows) {
    if (page % FOLDS !== fold) continue;
    const sum = sums.get(part) ?? { right: 0, all: 0 };
    sum.all++;
    if (weigh(values, fitted) >= LEAST === positive) sum.right++;
    sums.set(part, sum);
  }
}
for (const [part, { right, all }] of sums)
  console.log(`${part} sorted right ${((100 * right) / all).toFixed(1)} % of ${all}`);

const { bias, weights }: Weights = fitLogistic(rows, PENALTY);
writeFileSync(
  file,
  `/** Written by \`scripts/train-suggestions.ts\`; the features are those of \`link-subject.ts\`. */
export const LINKS = {
  bias: ${bias.toFixed(2)},
  weights: [${weights.map((weight) => Number(weight.toFixed(2))).join(', ')}],
};

/** The least sum of a link that is suggested. */
export const LEAST = ${LEAST};
`,
);
