import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import type { Plan } from '../passages/types.ts';
import { catalogue } from './catalogue.ts';
import { type RankedTopic, rankTopics } from './centrality.ts';
import { keptTexts } from './kept.ts';
import { mainLink } from './links.ts';
import { phraseIndex } from './phrases.ts';
import { suggest } from './suggestions.ts';
import type { Topic, Topics } from './types.ts';

const MAX_TOPICS = 5;
/** The least score of the first topic; below it nothing is central. */
const LEAST_SCORE = 5;
/** The least part of the first topic's score that a further one has. */
const LEAST_SHARE = 0.4;

/**
 * Finds what an article is about, one to five topics in order or none, and which of the page's own links concern it. Pure.
 * Passages that the plan removes do not count.
 */
export function matchTopics(page: Page, article: Article, plan: Plan): Topics {
  const index = phraseIndex(page.language);
  const ranked = rankTopics(keptTexts(page, article, plan), index);
  const central = centralTopics(ranked);
  const { topics } = catalogue();
  return {
    topics: central.map(({ topic }) => mainLink(topics[topic] as Topic)),
    suggestions: suggest(page, article, central, ranked, index),
  };
}

function centralTopics(ranked: readonly RankedTopic[]): RankedTopic[] {
  const best = ranked[0]?.score ?? 0;
  if (best < LEAST_SCORE) return [];
  return ranked.filter(({ score }) => score >= best * LEAST_SHARE).slice(0, MAX_TOPICS);
}
