import { useEffect, useState } from 'preact/hooks';
import type { Commands } from 'webextension-polyfill';
import { browser } from '../../browser.ts';
import { t } from '../i18n.ts';

/** Firefox 137 has a page for this that it opens itself; Chromium's has an address. */
type Openable = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The keys as they are set in the browser, and the way to the page where it lets them be changed. */
export function Keys() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then(setCommands);
  }, []);
  const change = (): void => {
    const { openShortcutSettings } = browser.commands as Openable;
    void (openShortcutSettings?.() ?? browser.tabs.create({ url: CHROMIUM_PAGE }));
  };
  return (
    <>
      <dl class="keys">
        {commands.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{t(name === 'toggle' ? 'command_toggle' : 'keys_open')}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('keys_none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" name="keys" onClick={change}>
        {t('keys_change')}
      </button>
    </>
  );
}
