import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributionSigns, attributions } from '../lib/notice/attribution.ts';
import { isPatchwork } from '../lib/notice/checks/funding.ts';
import { sources } from '../lib/notice/checks/sources.ts';
import { disclosuresOf, sellsAnything } from '../lib/notice/disclosure.ts';
import { isLikely, type Learnt, type Signs } from '../lib/notice/learnt.ts';
import { sellerSigns } from '../lib/notice/seller.ts';
import { sellingShare } from '../lib/notice/selling.ts';
import type { LabelledPage } from '../tests/bench/pages.ts';
import { fitLogistic } from './learning/logistic.ts';
import { labelledMaterials } from './notice/materials.ts';
import { readSigns } from './notice/signs.ts';

/**
 * Learns what patterns leave in doubt: `npx tsx scripts/train-notice.ts`. Of pages that sell and do not say who pays, whether
 * they owe it or are a provider's own (`seller.json`); of pages that cite nothing, whether their sources are vague or missing
 * (`attribution.json`). Logistic regression over a few signs, on the labelled pages that are not held back; the shared ones,
 * which set the manner, count more. Prints how many are right when each is judged by a model that has not seen its site.
 */
const FOLDS = 12;
/** Weight of a shared page against one of our own. */
const SHARED = 3;
const PENALTY = 3;

interface Row<Sign extends string> {
  page: LabelledPage;
  positive: boolean;
  signs: Signs<Sign>;
  /** Whether a quote can be shown for yes. */
  canBeShown: boolean;
}

const shares = readSigns('selling');
const materials = await labelledMaterials();

train(
  'seller',
  materials.flatMap(({ labelled: page, material }) => {
    const { funding } = page.labels.notice;
    if (funding === 'disclosed' || !sellsAnything(material) || disclosuresOf(material).length > 0) return [];
    const signs = sellerSigns(material, isPatchwork(material), shares.get(page.id) ?? sellingShare(material));
    return [{ page, positive: funding === 'missing', signs, canBeShown: true }];
  }),
);
train(
  'attribution',
  materials.flatMap(({ labelled: page, material }) => {
    const label = page.labels.notice.sources;
    if (label === 'cited' || sources.run(material).outcome === 'cited') return [];
    const found = attributions(material);
    const canBeShown = found.vague.length + found.hearsay.length > 0;
    return [{ page, positive: label === 'vague', signs: attributionSigns(material, found), canBeShown }];
  }),
);

/** Prints how well unseen sites are judged, and writes what all pages teach. */
function train<Sign extends string>(name: string, rows: readonly Row<Sign>[]): void {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    learn(rows.filter((row) => foldOf(row) !== fold)),
  );
  const right = rows.filter((row) => {
    const model = models[foldOf(row)] as Learnt<Sign>;
    return (isLikely(model, row.signs) && row.canBeShown) === row.positive;
  });
  for (const part of ['shared', 'dev']) {
    const of = (side: readonly Row<Sign>[]): number => side.filter(({ page }) => page.part === part).length;
    console.log(`${name}, ${part}: ${of(right)} of ${of(rows)} right, each site judged by the others`);
  }
  const file = join(import.meta.dirname, `../lib/notice/data/${name}.json`);
  writeFileSync(file, `${JSON.stringify(learn(rows), null, 2)}\n`);
}

function learn<Sign extends string>(rows: readonly Row<Sign>[]): Learnt<Sign> {
  const names = Object.keys(rows[0]?.signs ?? {}) as Sign[];
  const { bias, weights } = fitLogistic(
    rows.map(({ page, positive, signs }) => ({
      values: names.map((sign) => signs[sign]),
      positive,
      weight: page.part === 'shared' ? SHARED : 1,
    })),
    PENALTY,
  );
  const named = names.map((sign, index) => [sign, rounded(weights[index] ?? 0)]);
  return { bias: rounded(bias), weights: Object.fromEntries(named) as Record<Sign, number> };
}

function foldOf({ page }: Pick<Row<string>, 'page'>): number {
  const { hostname } = new URL(page.labels.url);
  return (createHash('sha1').update(hostname).digest()[0] ?? 0) % FOLDS;
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
