import { candidates } from './candidates.ts';
import { LIST } from './data/weights.ts';
import { noEvidence } from './evidence.ts';
import { type Model, SHIPPED, weigh } from './model.ts';
import type { RankedTopic } from './rank.ts';
import type { Scene } from './scene.ts';
import { type Scored, vary } from './vary.ts';

const MAX_TOPICS = 5;

/**
 * Chooses the topics to show from the ranking: the first where it is central at all, then those that a librarian would file
 * the article under as well, among them some that the text does not name. At most five.
 */
export function chooseTopics(scene: Scene, ranked: readonly RankedTopic[]): RankedTopic[] {
  const [first] = ranked;
  if (!first || first.score < LIST.first) return [];
  const others = besideFirst(scene, ranked, SHIPPED);
  const isShort = (sum: number, place: number): boolean =>
    sum < (LIST.least[place] ?? Number.POSITIVE_INFINITY);
  const end = others.findIndex(({ sum }, place) => isShort(sum, place));
  return [
    first,
    ...others
      .slice(0, end < 0 ? MAX_TOPICS : end)
      .map(({ topic, sum }) => ({ ...(scene.evidence.get(topic) ?? noEvidence(topic)), score: sum })),
  ].slice(0, MAX_TOPICS);
}

/** The topics beside the first, in order, by how likely a librarian would add each. */
export function besideFirst(scene: Scene, ranked: readonly RankedTopic[], model: Model): Scored[] {
  const [first] = ranked;
  if (!first) return [];
  const scored = candidates(scene, ranked, model.habits)
    .map(({ topic: { topic }, values }) => ({
      topic,
      sum: weigh(values, model.later) + model.habits.beside(topic, first.topic),
    }))
    .sort((a, b) => b.sum - a.sum);
  return vary(first.topic, scored, scene, model.varied);
}
