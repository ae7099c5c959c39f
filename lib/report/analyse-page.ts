import { findArticle } from '../article/find.ts';
import { isHealthArticle } from '../health/verdict.ts';
import { checkEvidence } from '../notice/check.ts';
import type { Evidence } from '../notice/types.ts';
import type { Page } from '../page/types.ts';
import { planRemovals } from '../passages/plan.ts';
import { matchTopics } from '../topics/match.ts';
import { honourWishes, type Wishes } from '../wishes/honour.ts';
import { composeText } from './compose.ts';
import type { Report } from './schema.ts';

/**
 * The part of `analyse` that needs no document. Pure but for the timing, in which `readMs` is 0. The reader's wishes
 * change what is taken out, not what is said about the page.
 */
export function analysePage(page: Page, now: number, wishes?: Wishes): Report {
  const start = performance.now();
  const { isHealthArticle: isHealth, score, reasons } = isHealthArticle(page);
  const detectMs = performance.now() - start;
  const article = findArticle(page);
  const plan = planRemovals(page, article);
  const notice = checkEvidence(page, article, plan, now);
  const { topics, suggestions } = matchTopics(page, article, plan);
  const wanted = wishes ? honourWishes(plan, page, article, wishes) : plan;
  const blocks = composeText(page, article, wanted);
  const { title, author, reviewer, published, updated } = article;
  return {
    version: 1,
    url: page.url,
    language: page.language,
    health: { isHealthArticle: isHealth, score, reasons },
    article: {
      title,
      author,
      reviewer,
      published,
      updated,
      text: blocks.map((block) => block.text).join('\n\n'),
      blocks,
      pictures: page.pictures
        .filter((picture) => article.inArticle[picture.before] && article.inArticle[picture.before - 1])
        .map(({ src, alt, before }) => ({ src, alt, before })),
    },
    removed: wanted.removals.map((removal) => ({ ...removal })),
    protected: plan.protected.map((passage) => ({ ...passage })),
    notice: {
      level: notice.level,
      checks: notice.checks.map(({ id, outcome, evidence }) => ({
        id,
        outcome,
        evidence: evidence.map(({ text }) => text),
        places: evidence.map(place),
      })) as Report['notice']['checks'],
    },
    topics: [...topics],
    suggestions: [...suggestions],
    truncated: page.truncated,
    timing: { readMs: 0, detectMs, totalMs: performance.now() - start },
  };
}

function place({ block, span }: Evidence): { block: number; span: { start: number; end: number } } | null {
  return block === null || span === null ? null : { block, span };
}
