import type { Weights } from '../../lib/learnt/linear.ts';
import { candidates } from '../../lib/topics/candidates.ts';
import type { Habits, Rough } from '../../lib/topics/model.ts';
import { features, type RankedTopic, rankTopics } from '../../lib/topics/rank.ts';
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

const PENALTY = { first: 2, later: 3 };
/** Leaves the order as it is. */
const NO_WEIGHTS: Weights = { bias: 0, weights: Array<number>(200).fill(0) };

/** A rough model that was fitted, with the tables of its habits. */
export interface Fitted extends Rough {
  habits: LearntHabits;
}

/** Fits what speaks for a topic by itself: for the first place, then beside the first. */
export function fitRough(articles: readonly Filed[]): Fitted {
  const example = (filed: Filed, topic: number, values: number[]): Example => ({
    values,
    positive: filed.meant.has(topic),
    weight: filed.untold.has(topic) ? 0 : filed.weight,
  });
  const first = fitLogistic(
    articles.flatMap((filed) =>
      rankTopics(filed.scene, { first: NO_WEIGHTS, habits: NO_HABITS }).map(({ topic }) =>
        example(filed, topic, features(topic, filed.scene)),
      ),
    ),
    PENALTY.first,
  );
  const chosen = firstHabits(articles, first);
  const ranking = {
    first,
    habits: { ...NO_HABITS, first: (topic: number) => chosen.tenths(`${topic}`) / 10 },
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
  return { first, later, habits };
}
