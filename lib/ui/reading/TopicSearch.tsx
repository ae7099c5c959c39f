import { useState } from 'preact/hooks';
import type { TopicHit } from '../../topics/search.ts';
import type { TopicLink } from '../../topics/types.ts';
import { t } from '../i18n.ts';
import { Outside } from './Outside.tsx';

interface Hit extends TopicHit {
  link: TopicLink | undefined;
}

/** A search over all topics. The index is loaded when the reader opens it. */
export function TopicSearch({ base }: { base: string }) {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const seek = async (text: string): Promise<void> => {
    setQuery(text);
    setHits(text.trim() === '' ? [] : await findTopics(text));
  };
  return (
    <details class="more" name="more">
      <summary>{t('topic_search')}</summary>
      <input
        type="search"
        name="topic"
        aria-label={t('topic_search')}
        value={query}
        onInput={({ currentTarget }) => void seek(currentTarget.value)}
      />
      <ul class="links" aria-live="polite">
        {hits.map(({ id, title, matched, link }) => (
          <li key={id}>
            {link ? <Outside href={link.url} base={base} text={title} /> : title}{' '}
            <span class="quiet">{[matched, link?.source].filter(Boolean).join(' \u00b7 ')}</span>
          </li>
        ))}
      </ul>
      {query.trim() !== '' && hits.length === 0 && <p class="quiet">{t('topic_none')}</p>}
    </details>
  );
}

async function findTopics(query: string): Promise<Hit[]> {
  const [{ searchTopics }, { topicLinks }] = await Promise.all([
    import('../../topics/search.ts'),
    import('../../topics/links.ts'),
  ]);
  const language = document.documentElement.lang.slice(0, 2);
  return searchTopics(query, language).map((hit) => ({
    ...hit,
    link: topicLinks(hit.id, [language, 'en'])[0],
  }));
}
