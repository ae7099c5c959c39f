import { catalogue } from './catalogue.ts';
import type { RankedTopic } from './centrality.ts';
import { GENERIC } from './data/ambiguous.ts';

const MAX_TOPICS = 5;
/** The least score of the first topic; below it nothing is central. */
const LEAST_SCORE = 3;
/** Where the sum of `WEIGHTS` is above this, more than every third such topic was among the labels. */
const LEAST_SUM = -0.7;

/**
 * What speaks for listing a topic after the first. Fitted by logistic regression on the topics that librarians would
 * choose for the labelled pages (shared and our own, never the held-back ones).
 */
const WEIGHTS = {
  bias: -4.75,
  title: 1.5,
  lead: 0.27,
  body: 1.4,
  generic: -1.7,
  broaderThanFirst: 2,
  narrowerThanFirst: 1,
  ratio: 1.1,
  unmentioned: 0.9,
};

/**
 * Chooses the topics to show from the ranking: the first where it is central at all, then those that are central beside
 * it, and the broader ones that a reader of the first would look under. At most five.
 */
export function chooseTopics(ranked: readonly RankedTopic[]): RankedTopic[] {
  const [first] = ranked;
  if (!first || first.score < LEAST_SCORE) return [];
  const { topics, position } = catalogue();
  const named = new Set(ranked.map(({ topic }) => topic));
  const above = (topics[first.topic]?.broader ?? []).map((id) => position.get(id) ?? -1);
  const unnamed = above
    .filter((topic) => !named.has(topic))
    .map((topic) => ({ topic, title: 0, headings: 0, lead: 0, body: 0, score: 0 }));
  const others = [...ranked.slice(1), ...unnamed]
    .map((topic) => ({ topic, sum: sumOf(topic, first, above) }))
    .filter(({ sum }) => sum >= LEAST_SUM)
    .sort((a, b) => b.sum - a.sum);
  return [first, ...others.map(({ topic }) => topic)].slice(0, MAX_TOPICS);
}

function sumOf(candidate: RankedTopic, first: RankedTopic, above: readonly number[]): number {
  const { topics } = catalogue();
  const topic = topics[candidate.topic];
  const when = (holds: boolean | undefined, weight: number): number => (holds ? weight : 0);
  return (
    WEIGHTS.bias +
    WEIGHTS.title * candidate.title +
    WEIGHTS.lead * candidate.lead +
    WEIGHTS.body * Math.log2(1 + candidate.body) +
    WEIGHTS.ratio * (candidate.score / first.score) +
    when(GENERIC.has(topic?.id ?? ''), WEIGHTS.generic) +
    when(above.includes(candidate.topic), WEIGHTS.broaderThanFirst) +
    when(topic?.broader.includes(topics[first.topic]?.id ?? ''), WEIGHTS.narrowerThanFirst) +
    when(candidate.score === 0, WEIGHTS.unmentioned)
  );
}
