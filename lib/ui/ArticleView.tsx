import { useLayoutEffect, useRef } from 'preact/hooks';
import { articleHtml } from '../reader/html.ts';
import { safeFragment } from '../reader/sanitize.ts';
import type { Report } from '../report/schema.ts';
import { t, writeDay } from './i18n.ts';

/** Title, who wrote it when, and the clean text. */
export function ArticleView({ report }: { report: Report }) {
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    text.current?.replaceChildren(safeFragment(articleHtml(report, 2)));
  }, [report]);
  return (
    <article id="article" lang={report.language} dir="auto">
      <h1>{report.article.title}</h1>
      <p class="byline" lang="">
        {byline(report.article)}
      </p>
      {report.article.blocks.length === 0 && <p>{t('article_empty')}</p>}
      <div class="text" ref={text} />
    </article>
  );
}

function byline({ author, reviewer, published, updated }: Report['article']): string {
  const parts = [
    author && t('byline_author', author),
    reviewer && t('byline_reviewer', reviewer),
    published && t('byline_published', writeDay(published)),
    updated && updated !== published && t('byline_updated', writeDay(updated)),
  ].filter((part) => part !== null && part !== false);
  return parts.length > 0 ? parts.join(' \u00b7 ') : t('byline_none');
}
