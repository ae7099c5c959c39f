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
  const others = likelyEnough(besideFirst(scene, ranked, SHIPPED), LIST.least);
  return [
    first,
    ...others.map(({ topic, sum }) => ({ ...(scene.evidence.get(topic) ?? noEvidence(topic)), score: sum })),
  ].slice(0, MAX_TOPICS);
}

/** Those topics beside the first that come before one less likely than its place asks for. */
export function likelyEnough(others: readonly Scored[], least: readonly number[]): readonly Scored[] {
  const end = others.findIndex(({ sum }, place) => sum < (least[place] ?? Number.POSITIVE_INFINITY));
  return end < 0 ? others : others.slice(0, end);
}

/** The topics beside the first, in order, by how likely a librarian would add each. */
export function besideFirst(scene: Scene, ranked: readonly RankedTopic[], model: Model): Scored[] {
  const [first] = ranked;
  return first ? vary(first.topic, likeliest(scene, ranked, model), scene, model.varied) : [];
}

/** The topics that may stand beside the first, each looked at for itself, the likeliest first. */
export function likeliest(
  scene: Scene,
  ranked: readonly RankedTopic[],
  { later, habits }: Pick<Model, 'later' | 'habits'>,
): Scored[] {
  const [first] = ranked;
  if (!first) return [];
  return candidates(scene, ranked, habits)
    .map(({ topic: { topic }, values }) => ({
      topic,
      sum: weigh(values, later) + habits.beside(topic, first.topic),
    }))
    .sort((a, b) => b.sum - a.sum);
}
