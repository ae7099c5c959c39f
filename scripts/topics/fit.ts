import { candidates } from '../../lib/topics/candidates.ts';
import { besideFirst, likeliest } from '../../lib/topics/choose.ts';
import type { Habits, Model, Weights } from '../../lib/topics/model.ts';
import { features, type RankedTopic, rankTopics } from '../../lib/topics/rank.ts';
import { novelty, type Scored } from '../../lib/topics/vary.ts';
import { type Example, fitLogistic } from '../learning/logistic.ts';
import {
  firstHabits,
  type LearntHabits,
  learnHabits,
  NO_HABITS,
  oftenUnnamed,
  seenTogether,
} from './habits.ts';
import type { Filed } from './samples.ts';

const PENALTY = { first: 2, later: 3, varied: 2 };
const LOOKED_AT = 10;
/** Leaves the order as it is. */
const NO_WEIGHTS: Weights = { bias: 0, weights: Array<number>(200).fill(0) };

/** A model that was fitted, with the tables of its habits. */
export interface Fitted extends Model {
  habits: LearntHabits;
}

/** Fits the order for the first place, then what stands beside it, then how the topics shown differ from each other. */
export function fitModel(articles: readonly Filed[]): Fitted {
  const bare = { first: NO_WEIGHTS, later: NO_WEIGHTS, varied: NO_WEIGHTS, habits: NO_HABITS };
  const example = (filed: Filed, topic: number, values: number[]): Example => ({
    values,
    positive: filed.meant.has(topic),
    weight: filed.untold.has(topic) ? 0 : filed.weight,
  });
  const first = fitLogistic(
    articles.flatMap((filed) =>
      rankTopics(filed.scene, bare).map(({ topic }) => example(filed, topic, features(topic, filed.scene))),
    ),
    PENALTY.first,
  );
  const chosen = firstHabits(articles, first);
  const ranking: Model = {
    ...bare,
    first,
    habits: { ...NO_HABITS, first: (topic) => chosen.tenths(`${topic}`) / 10 },
  };
  const rank = ({ scene }: Filed): RankedTopic[] => rankTopics(scene, ranking);
  const together = seenTogether(articles, (filed) => rank(filed)[0]?.topic);
  const everywhere = oftenUnnamed(articles);
  const base: Habits = {
    ...ranking.habits,
    companions: (topic) => [...(together.get(topic) ?? []), ...everywhere],
  };
  const later = fitLogistic(
    articles.flatMap((filed) =>
      candidates(filed.scene, rank(filed), base).map(({ topic: { topic }, values }) =>
        example(filed, topic, values),
      ),
    ),
    PENALTY.later,
  );
  const habits = learnHabits(articles, later, base, chosen, everywhere, rank);
  const varied = fitLogistic(
    articles.flatMap((filed) => {
      const ranked = rank(filed);
      const [leader] = ranked;
      if (!leader) return [];
      const shown = likeliest(filed.scene, ranked, { later, habits }).slice(0, LOOKED_AT);
      return shown.map((one, place) =>
        example(filed, one.topic, novelty(leader.topic, shown.slice(0, place), one, filed.scene)),
      );
    }),
    PENALTY.varied,
  );
  return { first, later, varied, habits };
}

/** The first topic of an article and the others, best first, as a model has them. */
export function judge({ scene }: Filed, model: Model): { first: RankedTopic | undefined; others: Scored[] } {
  const ranked = rankTopics(scene, model);
  return { first: ranked[0], others: besideFirst(scene, ranked, model) };
}
