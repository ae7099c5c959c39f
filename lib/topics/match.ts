import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import type { Plan } from '../passages/types.ts';
import type { Topics } from './types.ts';

/** Finds what the article is about and which of the page's own links concern it. Pure. */
export function matchTopics(_page: Page, _article: Article, _plan: Plan): Topics {
  return { topics: [], suggestions: [] };
}
