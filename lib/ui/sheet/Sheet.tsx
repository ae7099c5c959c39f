import type { Report } from '../../report/schema.ts';
import { byline } from '../byline.ts';
import { t, textOf, today } from '../i18n.ts';
import { ArticleText } from '../reading/ArticleView.tsx';
import { Questions } from './Questions.tsx';

export const SHEET_PARTS = ['text', 'questions', 'removed'] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

/** An article on paper: where it comes from, what the notice says, the text, questions, what was taken out. */
export function Sheet({ report, parts }: { report: Report; parts: readonly SheetPart[] }) {
  return (
    <main class="sheet">
      <h1 lang={report.language}>{report.article.title}</h1>
      <p>
        {byline(report.article)}
        <br />
        {t('take_source', report.url)}
        <br />
        {t('take_read_on', today())}
      </p>
      <section>
        <h2>
          {t('notice_title')}: {textOf('level', report.notice.level)}
        </h2>
        <ul class="short">
          {report.notice.checks.map(({ id, outcome }) => (
            <li key={id}>{textOf('check', id, outcome)}</li>
          ))}
        </ul>
        <p>
          <strong>{t('notice_always')}</strong>
        </p>
      </section>
      {parts.includes('text') && (
        <section>
          <ArticleText report={report} />
        </section>
      )}
      {parts.includes('questions') && <Questions report={report} />}
      {parts.includes('removed') && report.removed.length > 0 && (
        <section>
          <h2>{t('removed_title')}</h2>
          <ul class="short">
            {report.removed.map(({ reason, text, block, span }) => (
              <li key={`${block} ${span.start}`}>
                <em>{textOf('reason', reason) || t('reason_unknown')}:</em>{' '}
                <span lang={report.language}>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
