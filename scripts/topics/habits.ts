import { type Weights, weigh } from '../../lib/learnt/linear.ts';
import { candidates } from '../../lib/topics/candidates.ts';
import { catalogue } from '../../lib/topics/catalogue.ts';
import { fieldOf } from '../../lib/topics/graph-table.ts';
import type { Habits } from '../../lib/topics/model.ts';
import { rankTopics } from '../../lib/topics/rank.ts';
import type { Topic } from '../../lib/topics/types.ts';
import type { Filed } from './samples.ts';
import { Tally } from './tally.ts';

/** Cases of an even chance that are added to what was seen of a topic, or of two; see `Tally`. */
const PRIOR = { topic: 3, field: 2, pair: 1.5 };
/** Smaller sums are left out, in tenths. */
const LEAST = { topic: 1, field: 8, pair: 8 };
/** Topics that were labelled so often without being named are looked at beside any first topic. */
const OFTEN_UNNAMED = 4;

export const NO_HABITS: Habits = { first: () => 0, beside: () => 0, companions: () => [] };

/** Habits with the tables that they are read from. */
export interface LearntHabits extends Habits {
  tallies: { first: Tally; beside: Tally; field: Tally; pair: Tally };
  everywhere: readonly number[];
}

/** Learns which topics stand in the first place. */
export function firstHabits(articles: readonly Filed[], first: Weights): Tally {
  const tally = new Tally(PRIOR.topic, LEAST.topic);
  for (const { scene, meant, untold, count } of articles)
    for (const { topic, score } of rankTopics(scene, { first, habits: NO_HABITS }))
      tally.add(`${topic}`, meant.has(topic), score, untold.has(topic) ? 0 : count);
  return tally;
}

/** What was filed together on some pages. */
export function seenTogether(
  articles: readonly Filed[],
  firstOf: (filed: Filed) => number | undefined,
): Map<number, Set<number>> {
  const together = new Map<number, Set<number>>();
  for (const filed of articles)
    for (const one of new Set([firstOf(filed), ...filed.meant]))
      for (const other of filed.meant)
        if (one !== undefined && one !== other)
          together.set(one, (together.get(one) ?? new Set<number>()).add(other));
  return together;
}

/** Topics that are often labelled where the text does not name them. */
export function oftenUnnamed(articles: readonly Filed[]): number[] {
  const counts = new Map<number, number>();
  for (const { scene, meant } of articles)
    for (const topic of meant)
      if (!scene.evidence.has(topic)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= OFTEN_UNNAMED).map(([topic]) => topic);
}

/**
 * Learns which topics stand beside others, in general, by field of the first topic, and by first topic.
 * @param later weights without habits
 * @param base habits of the first place, and the topics to look at
 */
export function learnHabits(
  articles: readonly Filed[],
  later: Weights,
  base: Habits,
  first: Tally,
  everywhere: readonly number[],
  rank: (filed: Filed) => ReturnType<typeof rankTopics>,
): LearntHabits {
  const tallies = {
    first,
    beside: new Tally(PRIOR.topic, LEAST.topic),
    field: new Tally(PRIOR.field, LEAST.field),
    pair: new Tally(PRIOR.pair, LEAST.pair),
  };
  const rows = articles.flatMap((filed) => {
    const ranked = rank(filed);
    return candidates(filed.scene, ranked, base).map(({ topic: { topic }, values }) => ({
      topic,
      leader: ranked[0]?.topic ?? -1,
      chosen: filed.meant.has(topic),
      sum: weigh(values, later),
      count: filed.untold.has(topic) ? 0 : filed.count,
    }));
  });
  const general = (topic: number): number => tallies.beside.tenths(`${topic}`) / 10;
  const inField = (topic: number, leader: number): number =>
    tallies.field.tenths(`${fieldKey(leader)} ${topic}`) / 10;
  const inPair = (topic: number, leader: number): number => tallies.pair.tenths(`${leader} ${topic}`) / 10;
  for (const { topic, chosen, sum, count } of rows) tallies.beside.add(`${topic}`, chosen, sum, count);
  for (const { topic, leader, chosen, sum, count } of rows)
    tallies.field.add(`${fieldKey(leader)} ${topic}`, chosen, sum + general(topic), count);
  for (const { topic, leader, chosen, sum, count } of rows)
    tallies.pair.add(`${leader} ${topic}`, chosen, sum + general(topic) + inField(topic, leader), count);
  return {
    ...base,
    beside: (topic, leader) => general(topic) + inField(topic, leader) + inPair(topic, leader),
    tallies,
    everywhere,
  };
}

function fieldKey(topic: number): string {
  return fieldOf(catalogue().topics[topic] as Topic);
}
