import { useEffect, useState } from 'preact/hooks';
import type { PageRequest, PageState } from '../messages.ts';
import { Announcer } from './Announcer.tsx';
import { ArticleView } from './ArticleView.tsx';
import { askPage, findTab, readTab } from './client.ts';
import { t } from './i18n.ts';
import { NoticeView } from './NoticeView.tsx';
import { ReadOn } from './ReadOn.tsx';
import { RemovedView } from './RemovedView.tsx';
import { SettingsView } from './SettingsView.tsx';

type Content =
  | { kind: 'loading' }
  | { kind: 'unreadable' }
  | { kind: 'page'; tabId: number; state: PageState };

/** The whole reading view of one tab's page: the popup, and the same in a tab. */
export function App() {
  const [content, setContent] = useState<Content>({ kind: 'loading' });
  const [asked, setAsked] = useState(false);
  const [announcement, announce] = useState('');

  useEffect(() => {
    void load().then(setContent);
  }, []);

  if (content.kind === 'loading') return <p class="quiet centre">{t('loading')}</p>;
  if (content.kind === 'unreadable')
    return <Plain title={t('unreadable_title')} text={t('unreadable_text')} />;
  const { tabId, state } = content;
  const { report } = state;
  const ask = async (request: PageRequest, said?: string): Promise<void> => {
    try {
      setContent({ kind: 'page', tabId, state: await askPage(tabId, request) });
      if (said) announce(said);
    } catch {
      setContent({ kind: 'unreadable' });
    }
  };
  if (!report.health.isHealthArticle && !asked)
    return (
      <Plain title={t('not_health_title')} text={t('not_health_text')}>
        <button type="button" class="main" onClick={() => setAsked(true)}>
          {t('read_anyway')}
        </button>
      </Plain>
    );
  return (
    <>
      <NoticeView
        notice={report.notice}
        onShow={(place) => void ask({ type: 'show', revision: state.revision, ...place })}
      />
      <nav class="sections" aria-label={t('sections')}>
        <a href="#article">{t('skip_text')}</a>
        <a href="#read-on">{t('skip_read_on')}</a>
        <a href="#removed">{t('skip_removed')}</a>
        <a href="#settings">{t('skip_settings')}</a>
      </nav>
      <main>
        <ArticleView report={report} />
        <ReadOn report={report} />
        <RemovedView state={state} ask={ask} />
        <SettingsView url={report.url} />
      </main>
      <Announcer text={announcement} />
    </>
  );
}

async function load(): Promise<Content> {
  const tab = await findTab();
  if (!tab) return { kind: 'unreadable' };
  try {
    return { kind: 'page', tabId: tab.id, state: await readTab(tab.id) };
  } catch {
    return { kind: 'unreadable' };
  }
}

function Plain({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: preact.ComponentChildren;
}) {
  return (
    <main class="plain">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}
