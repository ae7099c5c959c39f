import { useState } from 'preact/hooks';
import type { Report } from '../../report/schema.ts';
import type { ExplainedTerm } from '../../topics/glossary.ts';
import { t } from '../i18n.ts';
import { Outside } from './Outside.tsx';

/** The difficult words of the article, explained when the reader asks. Only English has explanations so far. */
export function Glossary({ report }: { report: Report }) {
  const [terms, setTerms] = useState<readonly ExplainedTerm[] | null>(null);
  if (report.language !== 'en') return null;
  const load = async (): Promise<void> => {
    const { explainTerms } = await import('../../topics/glossary.ts');
    setTerms(explainTerms(report.article.text, report.language));
  };
  return (
    <details
      class="more"
      name="more"
      onToggle={({ currentTarget }) => void (currentTarget.open && !terms && load())}
    >
      <summary>{t('glossary_title')}</summary>
      {terms?.length === 0 && <p class="quiet">{t('glossary_none')}</p>}
      {terms !== null && terms.length > 0 && (
        <dl lang="en">
          {terms.map(({ term, explanation, reference }) => (
            <div key={term}>
              <dt>
                <Outside href={reference} base={report.url} text={term} />
              </dt>
              <dd>{explanation}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
