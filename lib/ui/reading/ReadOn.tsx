import type { Report } from '../../report/schema.ts';
import { t } from '../i18n.ts';
import { Glossary } from './Glossary.tsx';
import { Outside } from './Outside.tsx';
import { TopicSearch } from './TopicSearch.tsx';

const REASONS = {
  subject: 'suggestion_subject',
  near: 'suggestion_near',
  mentioned: 'suggestion_mentioned',
} as const;

/** Topics at public health services, then those of the page's own links that concern the article. */
export function ReadOn({ report }: { report: Report }) {
  const { topics, suggestions, url } = report;
  // Two topics may be treated on one page.
  const pages = topics.filter(
    (topic, place) => topics.findIndex((other) => other.url === topic.url) === place,
  );
  return (
    <section id="read-on" aria-labelledby="read-on-title">
      <h2 id="read-on-title">{t('read_on_title')}</h2>
      {topics.length > 0 && <h3>{t('read_on_topics')}</h3>}
      <ul class="links">
        {pages.map((topic) => (
          <li key={topic.url} lang={topic.language}>
            <Outside href={topic.url} base={url} text={topic.title} />{' '}
            <span class="quiet">{topic.source}</span>
          </li>
        ))}
      </ul>
      {suggestions.length > 0 && <h3>{t('read_on_page')}</h3>}
      <ul class="links">
        {suggestions.map((suggestion) => (
          <li key={suggestion.url}>
            <Outside href={suggestion.url} base={url} text={suggestion.title} />{' '}
            <span class="quiet">{t(REASONS[suggestion.reason])}</span>
          </li>
        ))}
      </ul>
      <TopicSearch base={url} />
      <Glossary report={report} />
    </section>
  );
}
