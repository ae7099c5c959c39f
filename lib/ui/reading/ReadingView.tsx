import type { PageState } from '../../messages.ts';
import { ArticleView } from './ArticleView.tsx';
import { ReadOn } from './ReadOn.tsx';
import { RemovedView } from './RemovedView.tsx';
import { SiteView } from './SiteView.tsx';
import type { Ask } from './use-page.ts';

/** What scrolls: the article, where to read on, what was taken out, and what holds for this site. */
export function ReadingView({ state, tabId, ask }: { state: PageState; tabId: number; ask: Ask }) {
  return (
    <main>
      <ArticleView report={state.report} />
      <ReadOn report={state.report} />
      <RemovedView state={state} ask={ask} />
      <SiteView state={state} tabId={tabId} ask={ask} />
    </main>
  );
}
