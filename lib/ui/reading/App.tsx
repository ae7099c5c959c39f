import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { Skeleton } from '../Skeleton.tsx';
import { frame } from './frame.ts';
import { NoticeView } from './NoticeView.tsx';
import { PauseStrip } from './PauseStrip.tsx';
import { Plain } from './Plain.tsx';
import { ReadingView } from './ReadingView.tsx';
import { StatusBar } from './StatusBar.tsx';
import { Toolbar } from './Toolbar.tsx';
import { usePage } from './use-page.ts';
import { WhyView } from './WhyView.tsx';

/** The whole reading view of one tab's page: in the popup, in a tab, in a sidebar. */
export function App() {
  const { content, ask, said, isGone } = usePage();
  const [isAsked, setAsked] = useState(false);
  if (content.kind === 'loading') return <Skeleton />;
  if (content.kind === 'unreadable')
    return (
      <Plain title={t('unreadable_title')} text={t('unreadable_text')} hasSettings={frame === 'popup'} />
    );
  const { tabId, state } = content;
  if (!state.report.health.isHealthArticle && !isAsked && frame !== 'tab')
    return (
      <Plain title={t('not_health_title')} text={t('not_health_text')} hasSettings>
        <button type="button" class="main" onClick={() => setAsked(true)}>
          {t('read_anyway')}
        </button>
        <WhyView health={state.report.health} />
      </Plain>
    );
  return (
    <>
      <Toolbar report={state.report} tabId={tabId} />
      {isGone && (
        <p class="strip" role="status">
          {t('page_gone')}
        </p>
      )}
      <NoticeView
        notice={state.report.notice}
        onShow={(place) => void ask({ type: 'show', revision: state.revision, ...place })}
      />
      {!isGone && <PauseStrip state={state} tabId={tabId} ask={ask} />}
      <ReadingView state={state} tabId={tabId} ask={ask} />
      {!isGone && <StatusBar state={state} ask={ask} said={said} />}
    </>
  );
}
