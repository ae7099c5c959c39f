import type { PageState } from '../../messages.ts';
import { setPaused } from '../../paused.ts';
import { t } from '../i18n.ts';
import type { Ask } from './use-page.ts';

interface Props {
  state: PageState;
  tabId: number;
  ask: Ask;
}

/** Why nothing was done on this page by itself, where the reader or the site wants it so. */
export function PauseStrip({ state: { paused, isOptedOut, cleaned }, tabId, ask }: Props) {
  if (paused)
    return (
      <div class="strip row">
        <span role="status">{t('paused_now')}</span>
        <button type="button" name="resume" onClick={() => void pause(tabId, false, ask)}>
          {t('resume_tab')}
        </button>
      </div>
    );
  return isOptedOut && !cleaned ? <p class="strip">{t('opted_out')}</p> : null;
}

/** Pauses the tab, or goes on in it: for the pages to come, and for the one that is there. */
export async function pause(tabId: number, paused: boolean, ask: Ask): Promise<void> {
  await setPaused(tabId, paused);
  await ask({ type: 'pause', paused });
}
