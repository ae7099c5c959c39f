import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import type { Plan } from '../passages/types.ts';
import { chooseTopics } from './choose.ts';
import { gatherEvidence } from './evidence.ts';
import { mainLink } from './graph.ts';
import { keptTexts } from './kept.ts';
import { phraseIndex } from './phrases.ts';
import { Scene } from './scene.ts';
import { suggest } from './suggestions.ts';
import type { Topics } from './types.ts';

/**
 * Finds what an article is about, one to five topics in order or none, and which of the page's own links concern it. Pure.
 * Passages that the plan removes do not count.
 */
export function matchTopics(page: Page, article: Article, plan: Plan): Topics {
  const index = phraseIndex(page.language);
  const scene = new Scene(gatherEvidence(keptTexts(page, article, plan), index));
  const central = chooseTopics(scene);
  return {
    topics: central.map(({ topic }) => mainLink(topic)),
    suggestions: suggest(page, article, scene, central, index),
  };
}
