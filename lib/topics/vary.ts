import { broaderOf, holdsOf, pageOf, traitsOf } from './graph.ts';
import { type Weights, weigh } from './model.ts';
import type { Scene } from './scene.ts';

/** A topic beside the first, with how likely a librarian would add it. */
export interface Scored {
  topic: number;
  sum: number;
}

/** So many of the likeliest are looked at, and topics from this sum on count as chosen before. */
const LOOKED_AT = 10;
const LIKELY = -2;
const LAST_PLACE = 4;

/**
 * Orders topics so that each adds to those before it: a librarian who has filed an article under a disease adds its
 * treatment rather than the disease's broader name.
 * @param scored the likeliest first
 */
export function vary(first: number, scored: readonly Scored[], scene: Scene, weights: Weights): Scored[] {
  const rest = scored.slice(0, LOOKED_AT);
  const before: Scored[] = [];
  const chosen: Scored[] = [];
  while (rest.length > 0) {
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < rest.length; index++) {
      const sum = weigh(novelty(first, before, rest[index] as Scored, scene), weights);
      if (sum <= highest) continue;
      highest = sum;
      best = index;
    }
    const [taken] = rest.splice(best, 1) as [Scored];
    before.push(taken);
    chosen.push({ topic: taken.topic, sum: highest });
  }
  return chosen;
}

/** What a topic adds to those chosen before it, in the order of `VARIED.weights`. */
export function novelty(
  first: number,
  before: readonly Scored[],
  { topic, sum }: Scored,
  scene: Scene,
): number[] {
  const likely = before.filter((other) => other.sum > LIKELY).map((other) => other.topic);
  const all = [first, ...likely];
  const own = broaderOf(topic);
  const { kind } = traitsOf(topic);
  const below = all.filter((other) => broaderOf(other).includes(topic)).length;
  const samePage = all.some((other) => pageOf(other) === pageOf(topic));
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  return [
    sum,
    flag(samePage),
    flag(below > 0),
    flag(all.some((other) => own.includes(other))),
    flag(all.some((other) => broaderOf(other).some((parent) => own.includes(parent)))),
    flag(all.some((other) => holdsOf(other).includes(topic) || holdsOf(topic).includes(other))),
    flag(samePage && below > 0),
    flag(below > 0 && !scene.evidence.has(topic)),
    flag(below > 1),
    flag(kind !== 'other' && likely.some((other) => traitsOf(other).kind === kind)),
    Math.min(before.length, LAST_PLACE),
    flag(before.length === 0),
  ];
}
