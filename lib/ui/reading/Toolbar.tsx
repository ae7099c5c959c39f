import type { Report } from '../../report/schema.ts';
import { Icon } from '../Icon.tsx';
import { t } from '../i18n.ts';
import { Locked } from '../Locked.tsx';
import { LookView } from '../LookView.tsx';
import { useSettings } from '../use-settings.ts';
import { openFor } from './client.ts';
import { frame } from './frame.ts';
import { ListenButton } from './ListenButton.tsx';
import { TakeView } from './TakeView.tsx';

/** What a reader can do with the article, in words with a sign beside them. */
export function Toolbar({ report, tabId }: { report: Report; tabId: number }) {
  const settings = useSettings();
  return (
    <header>
      <div class="toolbar" role="toolbar" aria-label={t('tools')}>
        <button type="button" popovertarget="look">
          <Icon name="letters" />
          {t('tool_look')}
        </button>
        <ListenButton report={report} />
        <button type="button" popovertarget="take">
          <Icon name="bag" />
          {t('tool_take')}
        </button>
        {frame !== 'tab' && (
          <button type="button" name="tab" onClick={() => void openFor('reader', tabId)}>
            <Icon name="wide" />
            {t('tool_tab')}
          </button>
        )}
      </div>
      <div id="look" popover="auto" role="dialog" aria-label={t('tool_look')}>
        <Locked names={['look']}>
          {settings && <LookView look={settings.look} hasWidth={frame === 'tab'} />}
        </Locked>
      </div>
      <div id="take" popover="auto" role="dialog" aria-label={t('tool_take')}>
        <TakeView report={report} tabId={tabId} />
      </div>
    </header>
  );
}
