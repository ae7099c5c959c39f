import { weigh } from '../learnt/linear.ts';
import type { Trees } from '../learnt/trees.ts';
import { candidates } from './candidates.ts';
import { LIST } from './data/weights.ts';
import { byLead, extent } from './lead.ts';
import { besideTrees, leadingTrees, type Rough, SHIPPED } from './model.ts';
import { type RankedTopic, rankTopics } from './rank.ts';
import type { Scene } from './scene.ts';
import { type Likely, type Scored, vary } from './vary.ts';

/** So many of the likeliest are compared for the places after the first. */
const LOOKED_AT = 10;

/**
 * Chooses the topics of an article: the first where it is central at all, then those that a librarian would file the
 * article under as well, among them some that the text does not name. At most five.
 */
export function chooseTopics(scene: Scene): RankedTopic[] {
  const ranked = byLead(scene, rankTopics(scene, SHIPPED), SHIPPED, leadingTrees());
  const [first] = ranked;
  if (!first || first.score < LIST.first) return [];
  const others = likelyEnough(besideFirst(scene, ranked, SHIPPED, besideTrees()), LIST.least);
  return [first, ...others.map(({ topic, sum }) => ({ ...scene.of(topic), score: sum }))];
}

/** Those topics beside the first that come before one less likely than its place asks for. */
export function likelyEnough(others: readonly Scored[], least: readonly number[]): readonly Scored[] {
  const end = others.findIndex(({ sum }, place) => sum < (least[place] ?? Number.POSITIVE_INFINITY));
  return end < 0 ? others : others.slice(0, end);
}

/** The topics beside the first, in order, by how likely a librarian would add each. */
export function besideFirst(
  scene: Scene,
  ranked: readonly RankedTopic[],
  rough: Rough,
  trees: Trees,
): Scored[] {
  const [first] = ranked;
  return first ? vary(first.topic, likeliest(scene, ranked, rough), scene, trees) : [];
}

/** The topics that may stand beside the first, by what speaks for each by itself, the likeliest first. */
export function likeliest(scene: Scene, ranked: readonly RankedTopic[], rough: Rough): Likely[] {
  const [first, second] = ranked;
  if (!first) return [];
  const { later, habits } = rough;
  const scored = candidates(scene, ranked, habits)
    .map(({ topic: { topic }, values }) => {
      const habit = habits.beside(topic, first.topic);
      return { topic, values, habit, sum: weigh(values, later) + habit };
    })
    .sort((a, b) => b.sum - a.sum)
    .slice(0, LOOKED_AT);
  const top = scored[0]?.sum ?? 0;
  const margin = first.score - (second?.score ?? first.score);
  return scored.map(({ topic, values, habit, sum }, place) => ({
    topic,
    sum,
    values: [
      ...values,
      habit,
      sum - top,
      place,
      margin,
      habits.first(topic),
      ...extent(scene.of(topic), scene),
    ],
  }));
}
