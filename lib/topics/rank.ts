import { FIRST } from './data/weights.ts';
import type { Evidence, Named } from './evidence.ts';
import { traitsOf } from './graph.ts';

/** A topic of an article, with how central it is; only the order and the differences of scores mean something. */
export interface RankedTopic extends Evidence {
  score: number;
}

/** What is known of a candidate, apart from the other topics of the article, in the order of `FIRST.weights`. */
export function features(
  evidence: Evidence,
  { mentions, texts }: Pick<Named, 'mentions' | 'texts'>,
): number[] {
  const { topic, title, headings, lead, body, spread, about } = evidence;
  const { isGeneric, level } = traitsOf(topic);
  return [
    title,
    Math.log2(1 + headings),
    lead,
    Math.log2(1 + body),
    body / Math.max(1, mentions),
    spread / Math.max(1, texts),
    about,
    title * about,
    isGeneric ? 1 : 0,
    level,
  ];
}

/** Sums what speaks for a candidate. */
export function weigh(values: readonly number[], { bias, weights }: Weights): number {
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias);
}

/** A fitted logistic regression. */
export interface Weights {
  bias: number;
  weights: readonly number[];
}

/** Orders the topics of an article by how likely a librarian would file it there. */
export function rankTopics(named: Named): RankedTopic[] {
  return named.found
    .map((evidence) => ({ ...evidence, score: weigh(features(evidence, named), FIRST) }))
    .sort((a, b) => b.score - a.score);
}
