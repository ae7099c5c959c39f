import { safeAddress } from '../../reader/inline.ts';
import type { Report } from '../../report/schema.ts';
import { t } from '../i18n.ts';

/** Topics at public health services, then those of the page's own links that concern the article. */
export function ReadOn({ report: { topics, suggestions, url } }: { report: Report }) {
  if (topics.length + suggestions.length === 0) return null;
  return (
    <section id="read-on" aria-labelledby="read-on-title">
      <h2 id="read-on-title">{t('read_on_title')}</h2>
      {topics.length > 0 && <h3>{t('read_on_topics')}</h3>}
      <ul>
        {topics.map((topic) => (
          <li key={topic.url} lang={topic.language}>
            <Outside href={topic.url} base={url} text={topic.title} />{' '}
            <span class="quiet">{topic.source}</span>
          </li>
        ))}
      </ul>
      {suggestions.length > 0 && <h3>{t('read_on_page')}</h3>}
      <ul>
        {suggestions.map((suggestion) => (
          <li key={suggestion.url}>
            <Outside href={suggestion.url} base={url} text={suggestion.title} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outside({ href, base, text }: { href: string; base: string; text: string }) {
  const address = safeAddress(href, base);
  if (address === null) return <>{text}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={t('read_on_new_tab')}>
      {text}
    </a>
  );
}
