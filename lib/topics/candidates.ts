import { noEvidence } from './evidence.ts';
import { broaderOf, pageOf, seeAlso, traitsOf } from './graph.ts';
import type { Habits } from './model.ts';
import { features, type RankedTopic } from './rank.ts';
import { type Scene, weightOf } from './scene.ts';

/** So many topics after the first bring in their broader ones, and so many what a reader looks for next. */
const CENTRAL = 6;
const NEXT_OF = 2;
/** Named topics that are looked at. */
const MAX_NAMED = 40;
/** No topic counts as further behind the first than this. */
const FARTHEST = -8;

/** A topic that may stand beside the first, with what speaks for it in the order of `LATER.weights`. */
export interface Candidate {
  topic: RankedTopic;
  values: number[];
}

const flag = (holds: boolean | undefined): number => (holds ? 1 : 0);

/**
 * The topics that may stand beside the first: those that are named, broader ones, what a reader looks for next, and what
 * librarians often add.
 */
export function candidates(scene: Scene, ranked: readonly RankedTopic[], habits: Habits): Candidate[] {
  const [first] = ranked;
  if (!first) return [];
  const above = broaderOf(first.topic);
  const higher = above.flatMap(broaderOf);
  const next = seeAlso(first.topic);
  const others = ranked.slice(1, 1 + CENTRAL).map(({ topic }) => topic);
  const beside = others.flatMap(broaderOf);
  const nextBeside = new Set(others.slice(0, NEXT_OF).flatMap(seeAlso));
  const shown = ranked.slice(1, MAX_NAMED);
  const known = new Set(shown.map(({ topic }) => topic)).add(first.topic);
  const further = [...above, ...higher, ...next, ...beside, ...nextBeside, ...habits.companions(first.topic)];
  const unnamed = [...new Set(further)]
    .filter((topic) => !known.has(topic))
    .map((topic) => ({ ...noEvidence(topic), score: Number.NEGATIVE_INFINITY }));
  const page = pageOf(first.topic);
  const { isNarrow, kind } = traitsOf(first.topic);
  const named = shown.map(weightOf);
  const ofFirst = Math.max(1, weightOf(first));
  return [...shown, ...unnamed].map((topic) => {
    const own = broaderOf(topic.topic);
    const isNamed = scene.evidence.has(topic.topic);
    const place = next.indexOf(topic.topic);
    const isAbove = above.includes(topic.topic);
    const values = features(topic.topic, scene);
    values.push(
      Math.max(FARTHEST, topic.score - first.score),
      flag(!isNamed),
      flag(isAbove),
      flag(higher.includes(topic.topic)),
      flag(own.includes(first.topic)),
      flag(own.some((parent) => above.includes(parent))),
      flag(pageOf(topic.topic) === page),
      flag(place >= 0),
      flag(seeAlso(topic.topic).includes(first.topic)),
      place < 0 ? 0 : Math.log2(1 + topic.body),
      place < 0 ? 0 : 1 / (1 + place),
      flag(nextBeside.has(topic.topic)),
      flag(isAbove && !isNamed),
      flag(isAbove && isNarrow),
      flag(topic === ranked[1]),
      flag(traitsOf(topic.topic).kind === kind),
      isNamed ? 1 / (1 + named.filter((other) => other > weightOf(topic)).length) : 0,
      Math.min(1, weightOf(topic) / ofFirst),
    );
    return { topic, values };
  });
}
