import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledPages } from '../tests/bench/pages.ts';
import { readSigns } from './notice/signs.ts';

/**
 * Learns how heavily a page sells: `npx tsx scripts/train-promotion.ts`. Two signs, how much of the article sells and how
 * many promises it makes, weighed by ordinal logistic regression (McCullagh 1980): one sum, and a border each for "some" and
 * "heavy". The signs are those of models that have not learnt from the page (`tests/fixtures/promotion`, written by
 * `train-passages.ts` and `train-claims.ts`), for of known pages they are too sure. Prints how many pages are right when each
 * is judged by the others; never looks at those held back. Writes `lib/notice/data/promotion.json`.
 */
const OUTCOMES = ['none', 'some', 'heavy'];
const STEPS = 3000;
const RATE = 0.5;
const L2 = 1;

interface Row {
  id: string;
  part: string;
  /** 0 none, 1 some, 2 heavy. */
  rank: number;
  signs: readonly [number, number];
}

interface Model {
  weights: [number, number];
  some: number;
  heavy: number;
}

const selling = readSigns('selling');
const claims = readSigns('claims');
const rows = (await labelledPages()).flatMap(({ id, part, labels }): Row[] => {
  const share = selling.get(id);
  const expected = claims.get(id);
  if (part === 'held' || share === undefined || expected === undefined) return [];
  const rank = OUTCOMES.indexOf(labels.notice.promotion);
  return [{ id, part, rank, signs: [Math.sqrt(share), Math.log1p(expected)] }];
});

const right = rows.filter((row) => rankOf(learn(rows.filter((other) => other !== row)), row) === row.rank);
for (const part of ['shared', 'dev'])
  console.log(
    `${part}: ${right.filter((row) => row.part === part).length} of ${rows.filter((row) => row.part === part).length} right, each judged by the others`,
  );
const { weights, some, heavy } = learn(rows);
const rounded = (value: number): number => Number(value.toFixed(3));
writeFileSync(
  join(import.meta.dirname, '../lib/notice/data/promotion.json'),
  `${JSON.stringify({
    share: rounded(weights[0]),
    claims: rounded(weights[1]),
    some: rounded(some),
    heavy: rounded(heavy),
  })}\n`,
);

function rankOf(model: Model, { signs }: Row): number {
  const sum = model.weights[0] * signs[0] + model.weights[1] * signs[1];
  return sum < model.some ? 0 : sum < model.heavy ? 1 : 2;
}

/** Gradient descent on the two questions "any?" and "heavy?" with the same weights; signs are set to one scale first. */
function learn(known: readonly Row[]): Model {
  const scales = [0, 1].map((sign) => {
    const mean = known.reduce((sum, { signs }) => sum + (signs[sign] ?? 0), 0) / known.length;
    return {
      mean,
      spread: Math.sqrt(
        known.reduce((sum, { signs }) => sum + ((signs[sign] ?? 0) - mean) ** 2, 0) / known.length,
      ),
    };
  }) as [Scale, Scale];
  const inputs = known.map(({ signs, rank }) => ({
    first: (signs[0] - scales[0].mean) / scales[0].spread,
    second: (signs[1] - scales[1].mean) / scales[1].spread,
    rank,
  }));
  let [first, second, some, heavy] = [0, 0, -1, 1];
  for (let step = 0; step < STEPS; step++) {
    let [byFirst, bySecond, bySome, byHeavy] = [L2 * first, L2 * second, 0, 0];
    for (const input of inputs) {
      const sum = first * input.first + second * input.second;
      const isAny = 1 / (1 + Math.exp(some - sum)) - (input.rank >= 1 ? 1 : 0);
      const isHeavy = 1 / (1 + Math.exp(heavy - sum)) - (input.rank >= 2 ? 1 : 0);
      byFirst += (isAny + isHeavy) * input.first;
      bySecond += (isAny + isHeavy) * input.second;
      bySome -= isAny;
      byHeavy -= isHeavy;
    }
    const rate = RATE / inputs.length;
    first -= rate * byFirst;
    second -= rate * bySecond;
    some -= rate * bySome;
    heavy -= rate * byHeavy;
  }
  const weights: [number, number] = [first / scales[0].spread, second / scales[1].spread];
  const shift = weights[0] * scales[0].mean + weights[1] * scales[1].mean;
  return { weights, some: some + shift, heavy: heavy + shift };
}

interface Scale {
  mean: number;
  spread: number;
}
