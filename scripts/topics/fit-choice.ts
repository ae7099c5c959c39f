import { type PackedTrees, Trees } from '../../lib/learnt/trees.ts';
import { besideFirst, likeliest } from '../../lib/topics/choose.ts';
import { byLead, leaders } from '../../lib/topics/lead.ts';
import { rankTopics } from '../../lib/topics/rank.ts';
import { besideRow } from '../../lib/topics/vary.ts';
import { fitTrees } from '../learning/fit-trees.ts';
import type { Options } from '../learning/gbdt.ts';
import type { Example } from '../learning/logistic.ts';
import type { Judged } from './figures.ts';
import { type Fitted, fitRough } from './fit.ts';
import type { Filed } from './samples.ts';

const FOLDS = 5;
const OPTIONS: Options = {
  trees: 150,
  leaves: 8,
  rate: 0.05,
  columns: 0.4,
  rows: 0.8,
  least: 8,
  lambda: 10,
  seed: 1,
};

const treesOf = (rows: readonly Example[]): PackedTrees => fitTrees(rows, OPTIONS);

/** All that `scripts/train-topics.ts` ships, and what models make of articles that they have not seen. */
export interface Choice {
  rough: Fitted;
  leading: PackedTrees;
  beside: PackedTrees;
  judged: Judged[];
}

/**
 * Fits the rough model and the trees that compare what it finds likeliest. Articles are dealt into folds: trees learn from
 * what rough models say of articles that these have not seen, and each fold is judged by the others.
 */
export function fitChoice(articles: readonly Filed[]): Choice {
  const places = new Map<string, number>();
  const folds = articles.map(({ part }) => {
    const place = places.get(part) ?? 0;
    places.set(part, place + 1);
    return place % FOLDS;
  });
  const numbers = Array.from({ length: FOLDS }, (_, fold) => fold);
  const roughs = numbers.map((fold) => fitRough(articles.filter((_, index) => folds[index] !== fold)));
  const roughOf = (index: number): Fitted => roughs[folds[index] ?? 0] as Fitted;
  const outside = (rows: readonly Example[][], fold: number): Example[] =>
    rows.flatMap((own, index) => (folds[index] === fold ? [] : own));

  const leadRows = articles.map((filed, index): Example[] => {
    const rough = roughOf(index);
    return leaders(filed.scene, rankTopics(filed.scene, rough), rough).map(({ item, values }) =>
      row(filed, item.topic, values),
    );
  });
  const leading = numbers.map((fold) => new Trees(treesOf(outside(leadRows, fold))));
  const ledBy = ({ scene }: Filed, index: number): ReturnType<typeof byLead> => {
    const rough = roughOf(index);
    return byLead(scene, rankTopics(scene, rough), rough, leading[folds[index] ?? 0] as Trees);
  };
  const besideRows = articles.map((filed, index): Example[] => {
    const ranked = ledBy(filed, index);
    const first = ranked[0]?.topic ?? -1;
    const likely = likeliest(filed.scene, ranked, roughOf(index));
    return likely.map((one, place) =>
      row(filed, one.topic, besideRow(first, likely.slice(0, place), one, filed.scene)),
    );
  });
  const beside = numbers.map((fold) => new Trees(treesOf(outside(besideRows, fold))));
  return {
    rough: fitRough(articles),
    leading: treesOf(leadRows.flat()),
    beside: treesOf(besideRows.flat()),
    judged: articles.map((filed, index) => {
      const ranked = ledBy(filed, index);
      const others = besideFirst(filed.scene, ranked, roughOf(index), beside[folds[index] ?? 0] as Trees);
      return { filed, first: ranked[0], others };
    }),
  };
}

function row({ meant, untold, weight }: Filed, topic: number, values: readonly number[]): Example {
  return { values, positive: meant.has(topic), weight: untold.has(topic) ? 0 : weight };
}
