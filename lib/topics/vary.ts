import type { Trees } from '../learnt/trees.ts';
import { broaderOf, holdsOf, pageOf, traitsOf } from './graph.ts';
import { inOrder } from './model.ts';
import type { Scene } from './scene.ts';

/** A topic beside the first, with how likely a librarian would add it, as the logarithm of the odds. */
export interface Scored {
  topic: number;
  sum: number;
}

/** The same before it is compared with others: what speaks for it besides those that it stands beside. */
export interface Likely extends Scored {
  values: readonly number[];
}

/** Topics from this sum on count as chosen before. */
const LIKELY = -2;
/** Places after the first. */
const PLACES = 4;

/**
 * Fills the places after the first one by one, so that each topic adds to those before it: a librarian who has filed an article
 * under a disease adds its treatment rather than the disease's broader name.
 */
export function vary(first: number, likely: readonly Likely[], scene: Scene, trees: Trees): Scored[] {
  let rest = [...likely];
  const before: Likely[] = [];
  const chosen: Scored[] = [];
  while (rest.length > 0 && chosen.length < PLACES) {
    const [best] = inOrder(
      rest.map((item) => ({ item, values: besideRow(first, before, item, scene) })),
      trees,
    );
    if (!best) break;
    before.push(best.item);
    rest = rest.filter((other) => other !== best.item);
    chosen.push({ topic: best.item.topic, sum: Math.log(best.chance / (1 - best.chance)) });
  }
  return chosen;
}

/** What speaks for a topic beside those chosen before, in the order of the trees' features. */
export function besideRow(first: number, before: readonly Scored[], likely: Likely, scene: Scene): number[] {
  return [...novelty(first, before, likely, scene), ...likely.values];
}

/** What a topic adds to those chosen before it. */
function novelty(first: number, before: readonly Scored[], { topic, sum }: Scored, scene: Scene): number[] {
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
    Math.min(before.length, PLACES),
    flag(before.length === 0),
  ];
}
