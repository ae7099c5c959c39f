import { LATER, LIST } from './data/weights.ts';
import { type Named, noEvidence } from './evidence.ts';
import { broaderOf, pageOf, seeAlso, traitsOf } from './graph.ts';
import { features, type RankedTopic, weigh } from './rank.ts';

const MAX_TOPICS = 5;
/** So many topics after the first bring in their broader ones, and so many what a reader looks for next. */
const CENTRAL = 6;
/** Named topics that are looked at. */
const MAX_NAMED = 40;
const NEXT_OF = 2;

/** A topic that may stand beside the first, with what speaks for it in the order of `LATER.weights`. */
export interface Candidate {
  topic: RankedTopic;
  values: number[];
}

/**
 * Chooses the topics to show from the ranking: the first where it is central at all, then those that a librarian would file
 * the article under as well, among them broader ones that the text does not name. At most five.
 */
export function chooseTopics(ranked: readonly RankedTopic[], named: Named): RankedTopic[] {
  const [first] = ranked;
  if (!first || first.score < LIST.first) return [];
  const others = candidates(ranked, named)
    .map(({ topic, values }) => ({ topic, sum: weigh(values, LATER) }))
    .sort((a, b) => b.sum - a.sum)
    .filter(({ sum }, place) => sum >= (LIST.least[place] ?? Number.POSITIVE_INFINITY));
  return [first, ...others.map(({ topic }) => topic)].slice(0, MAX_TOPICS);
}

/** The topics beside the first: all that are named, and the broader ones of the first. */
export function candidates(ranked: readonly RankedTopic[], named: Named): Candidate[] {
  const [first] = ranked;
  if (!first) return [];
  const above = broaderOf(first.topic);
  const higher = above.flatMap(broaderOf);
  const next = seeAlso(first.topic);
  const known = new Set(ranked.map(({ topic }) => topic));
  const others = ranked.slice(1, 1 + CENTRAL).map(({ topic }) => topic);
  const beside = others.flatMap(broaderOf);
  const nextBeside = new Set(others.slice(0, NEXT_OF).flatMap(seeAlso));
  const below = mentionsBelow(ranked.slice(1));
  const unnamed = [...new Set([...above, ...higher, ...next, ...beside, ...nextBeside])]
    .filter((topic) => !known.has(topic))
    .map((topic) => ({ ...noEvidence(topic), score: Number.NaN }));
  const page = pageOf(first.topic);
  const flag = (holds: boolean | undefined): number => (holds ? 1 : 0);
  return [...ranked.slice(1, MAX_NAMED), ...unnamed].map((topic) => {
    const own = broaderOf(topic.topic);
    const { kind } = traitsOf(topic.topic);
    const isNamed = !Number.isNaN(topic.score);
    const place = next.indexOf(topic.topic);
    const isNext = place >= 0;
    return {
      topic,
      values: [
        ...features(topic, named),
        isNamed ? Math.max(-6, topic.score - first.score) : -6,
        flag(!isNamed),
        flag(above.includes(topic.topic)),
        flag(higher.includes(topic.topic)),
        flag(own.includes(first.topic)),
        flag(own.some((parent) => above.includes(parent))),
        flag(pageOf(topic.topic) === page),
        flag(isNext),
        flag(seeAlso(topic.topic).includes(first.topic)),
        isNext ? Math.log2(1 + topic.body) : 0,
        place < 0 ? 0 : 1 / (1 + place),
        Math.log2(1 + (below.get(topic.topic) ?? 0)),
        flag(nextBeside.has(topic.topic)),
        flag(kind === 'care'),
        flag(kind === 'living'),
        flag(kind === 'women'),
      ],
    };
  });
}

/** How often the topics just below each topic are named. */
function mentionsBelow(ranked: readonly RankedTopic[]): Map<number, number> {
  const below = new Map<number, number>();
  for (const { topic, body, headings } of ranked)
    for (const parent of broaderOf(topic)) below.set(parent, (below.get(parent) ?? 0) + body + headings);
  return below;
}
