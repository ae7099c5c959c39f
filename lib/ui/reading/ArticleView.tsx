import { useLayoutEffect, useRef } from 'preact/hooks';
import { articleHtml } from '../../reader/html.ts';
import { safeFragment } from '../../reader/sanitize.ts';
import type { Report } from '../../report/schema.ts';
import { byline } from '../byline.ts';
import { t } from '../i18n.ts';
import { Glance } from './Glance.tsx';

/** Title, who wrote it when, the page at a glance, and the clean text. */
export function ArticleView({ report }: { report: Report }) {
  return (
    <article id="article">
      <h1 lang={report.language} dir="auto">
        {report.article.title}
      </h1>
      <p class="byline">{byline(report.article)}</p>
      <Glance report={report} />
      {report.article.blocks.length === 0 && <p>{t('article_empty')}</p>}
      <ArticleText report={report} />
    </article>
  );
}

/** The clean text alone, and whether it is only a part. Pictures are named, and load only where the reader opens them. */
export function ArticleText({ report }: { report: Report }) {
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    text.current?.replaceChildren(safeFragment(articleHtml(report, 2, t('picture_open'))));
    // What `npm run bench -- popup` measures.
    performance.mark('article');
  }, [report]);
  return (
    <>
      {report.truncated && (
        <p class="strip" role="status">
          {t('page_truncated')}
        </p>
      )}
      <div class="text" ref={text} lang={report.language} dir="auto" />
    </>
  );
}
