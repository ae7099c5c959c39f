import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import type { Plan } from '../passages/types.ts';
import { CHECKS } from './checks/index.ts';
import { cautionSigns, levelOf } from './level.ts';
import { gather } from './material.ts';
import { offersOf } from './offers.ts';
import type { Notice } from './types.ts';

/**
 * Answers the ten questions of the notice from the page itself. Pure.
 * @param now time of reading, in milliseconds since 1970; a date more than three years before it is old
 */
export function checkEvidence(page: Page, article: Article, plan: Plan, now: number): Notice {
  const { checks, signs } = weighEvidence(page, article, plan, now);
  return { level: levelOf(signs), checks };
}

/** The answers together with the number of caution signs from which the level follows. */
export function weighEvidence(
  page: Page,
  article: Article,
  plan: Plan,
  now: number,
): { checks: Notice['checks']; signs: number } {
  const material = gather(page, article, plan, now);
  const checks = CHECKS.map((check) => ({ id: check.id, ...check.run(material) }));
  return { checks, signs: cautionSigns(checks, offersOf(material).length) };
}
