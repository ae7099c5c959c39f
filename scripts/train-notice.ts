import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedTrees, Trees } from '../lib/learnt/trees.ts';
import { isPatchwork } from '../lib/notice/checks/funding.ts';
import { sources } from '../lib/notice/checks/sources.ts';
import { disclosuresOf } from '../lib/notice/disclosure.ts';
import type { Material } from '../lib/notice/material.ts';
import { answerBy, type Question } from '../lib/notice/page-model.ts';
import { foundOf, pageSigns } from '../lib/notice/page-signs.ts';
import type { LabelledPage } from '../tests/bench/pages.ts';
import { fitTrees } from './learning/fit-trees.ts';
import type { Options } from './learning/gbdt.ts';
import { labelledMaterials } from './notice/materials.ts';
import { readSigns } from './notice/signs.ts';

/**
 * Learns what is asked of a whole page: `npx tsx scripts/train-notice.ts`. Whether it sells, and heavily; of a page that says
 * nothing of who pays, whether it owes the answer or is a provider's own; of one that cites nothing, whether its sources are
 * vague or missing. Boosted trees over the signs of `lib/notice/page-signs.ts`, on the labelled pages that are not held back;
 * the shared ones, which set the manner, count more. How much sells and how many promises are made are the figures of
 * models that have not learnt from the page (`tests/fixtures/promotion`, written by `train-passages.ts` and
 * `train-claims.ts`), for of known pages they are too sure. Prints how many are right when each is judged by a model that
 * has not seen its site, and writes `lib/notice/data/page.json`.
 */
const FOLDS = 12;
/** Weight of a shared page against one of our own. */
const SHARED = 3;
const OPTIONS: Options = {
  trees: 90,
  leaves: 6,
  rate: 0.08,
  columns: 0.6,
  rows: 0.7,
  least: 3,
  lambda: 4,
  seed: 1,
};

interface Row {
  page: LabelledPage;
  signs: readonly number[];
  /** The answer, or null where the question is not asked of the page. */
  answer: boolean | null;
}

const shares = readSigns('selling');
const claims = readSigns('claims');
const pages = await labelledMaterials();
const signsOf = pages.map(({ labelled: { id }, material }) => {
  const own = material();
  const found = foundOf(own);
  return pageSigns(own, { share: shares.get(id) ?? found.share, claims: claims.get(id) ?? found.claims });
});

const model: Record<Question, PackedTrees> = {
  sells: learnt('sells', ({ notice }) => notice.promotion !== 'none'),
  sellsHeavily: learnt('sellsHeavily', ({ notice }) => notice.promotion === 'heavy'),
  owesAnswer: learnt(
    'owesAnswer',
    ({ notice: { funding } }, material) =>
      funding === 'disclosed' || disclosuresOf(material()).length > 0 ? null : funding === 'missing',
    isPatchwork,
  ),
  isVague: learnt(
    'isVague',
    ({ notice: { sources: label } }, material) =>
      label === 'cited' || sources.run(material()).outcome === 'cited' ? null : label === 'vague',
    (material) => disclosuresOf(material).length > 0,
  ),
};
writeFileSync(join(import.meta.dirname, '../lib/notice/data/page.json'), `${JSON.stringify(model)}\n`);

/**
 * Prints how well unseen sites are judged, and returns what all pages teach.
 * @param known what else the question is learnt with, behind the signs of the page
 */
function learnt(
  question: Question,
  answer: (labels: LabelledPage['labels'], material: () => Material) => boolean | null,
  ...known: readonly ((material: Material) => boolean)[]
): PackedTrees {
  const rows = pages
    .map(({ labelled: page, material }, index): Row => {
      // Made at most once for a question, and not at all where nobody asks for it.
      let made: Material | undefined;
      const own = (): Material => {
        made ??= material();
        return made;
      };
      const signs = [...(signsOf[index] as number[]), ...known.map((tell) => Number(tell(own())))];
      return { page, signs, answer: answer(page.labels, own) };
    })
    .filter((row) => row.answer !== null);
  const models = Array.from(
    { length: FOLDS },
    (_, fold) => new Trees(treesOf(rows.filter((row) => foldOf(row) !== fold))),
  );
  const right = rows.filter((row) => {
    const [chance = 0] = (models[foldOf(row)] as Trees).probabilities(
      Float32Array.from(row.signs),
      row.signs.length,
    );
    return chance > 0.5 === row.answer;
  });
  for (const part of ['shared', 'dev']) {
    const of = (side: readonly Row[]): number => side.filter(({ page }) => page.part === part).length;
    console.log(`${question}, ${part}: ${of(right)} of ${of(rows)} right, each site judged by the others`);
  }
  const trees = treesOf(rows);
  answerBy(question, trees);
  return trees;
}

function treesOf(rows: readonly Row[]): PackedTrees {
  const cases = rows.map(({ page, signs, answer }) => ({
    values: signs,
    positive: answer === true,
    weight: page.part === 'shared' ? SHARED : 1,
  }));
  return fitTrees(cases, OPTIONS);
}

function foldOf({ page }: Row): number {
  const { hostname } = new URL(page.labels.url);
  return (createHash('sha1').update(hostname).digest()[0] ?? 0) % FOLDS;
}
