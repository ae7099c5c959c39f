import { weigh } from '../learnt/linear.ts';
import type { Evidence } from './evidence.ts';
import { broaderOf, traitsOf } from './graph.ts';
import type { Rough } from './model.ts';
import { type Scene, weightOf } from './scene.ts';

/** A topic of an article, with how central it is; only the order and the differences of scores mean something. */
export interface RankedTopic extends Evidence {
  score: number;
}

const log = (count: number): number => Math.log2(1 + count);
const flag = (holds: boolean): number => (holds ? 1 : 0);

/** What is known of a topic in an article, in the order of `FIRST.weights`. */
export function features(topic: number, scene: Scene): number[] {
  const own = scene.of(topic);
  const { title, headings, lead, body, spread, about } = own;
  const below = scene.belowOf(topic);
  const { isGeneric, isNarrow, level, kind } = traitsOf(topic);
  const mentions = Math.max(1, scene.named.mentions);
  const shadow = scene.shadowOf(topic);
  let aboveTitle = 0;
  let aboveBody = 0;
  for (const parent of broaderOf(topic)) {
    const above = scene.of(parent);
    aboveTitle = Math.max(aboveTitle, above.title);
    aboveBody += above.body;
  }
  return [
    title,
    log(headings),
    lead,
    log(body),
    body / mentions,
    spread / Math.max(1, scene.named.texts),
    about,
    title * about,
    flag(isGeneric),
    level,
    flag(isNarrow),
    below.title,
    log(below.headings),
    log(below.body),
    below.body / mentions,
    aboveTitle,
    log(aboveBody),
    isNarrow ? title : 0,
    level * title,
    weightOf(own) / scene.most,
    shadow,
    log(scene.partsOf(topic)),
    shadow * title,
    title / scene.titled,
    flag(title > 0 && body + headings === 0),
    flag(kind === 'care'),
    flag(kind === 'living'),
    flag(kind === 'women'),
    flag(title > 0 && headings > 0),
  ];
}

/** Orders the topics that an article names, and those just above them, by what speaks for each by itself. */
export function rankTopics(scene: Scene, { first, habits }: Pick<Rough, 'first' | 'habits'>): RankedTopic[] {
  const topics = new Set(scene.evidence.keys());
  for (const topic of scene.evidence.keys()) for (const parent of broaderOf(topic)) topics.add(parent);
  return [...topics]
    .map((topic) => ({
      ...scene.of(topic),
      score: weigh(features(topic, scene), first) + habits.first(topic),
    }))
    .sort((a, b) => b.score - a.score);
}
