import type { Report } from '../report/schema.ts';
import { t, writeDay } from './i18n.ts';

/** Who wrote and reviewed an article, and when. */
export function byline({ author, reviewer, published, updated }: Report['article']): string {
  const parts = [
    author && t('byline_author', author),
    reviewer && t('byline_reviewer', reviewer),
    published && published !== updated && t('byline_published', writeDay(published)),
    updated && t('byline_updated', writeDay(updated)),
  ].filter((part) => part !== null && part !== false);
  return parts.length > 0 ? parts.join(' \u00b7 ') : t('byline_none');
}
