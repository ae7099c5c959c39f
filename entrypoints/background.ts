import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser.ts';
import { injectClean } from '../lib/inject.ts';
import { backgroundMessage } from '../lib/messages.ts';
import { actsUnasked, detectPatterns, type Settings } from '../lib/settings.ts';
import { loadSettings, onSettingsChanged } from '../lib/storage.ts';

type Sender = Runtime.MessageSender;

const DETECT = 'detect';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void loadSettings().then(registerDetect).then(lookInOpenTabs);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void loadSettings().then(registerDetect));
  onSettingsChanged((settings) => void registerDetect(settings).then(lookInOpenTabs));
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => void answer(message, sender));
  void browser.action.setBadgeBackgroundColor({ color: '#2f5d62' });
});

/** `detect` runs only where something may be done unasked, so that a site switched off gets no script at all. */
async function registerDetect(settings: Settings): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [DETECT] }).catch(() => undefined);
  const { matches, excludeMatches } = detectPatterns(settings);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: DETECT, js: ['detect.js'], matches, excludeMatches, runAt: 'document_idle', allFrames: false },
  ]);
}

/** Pages that were open before get `detect` at once, so that nobody has to reload them. */
async function lookInOpenTabs(): Promise<void> {
  const settings = await loadSettings();
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  for (const { id, url } of tabs)
    if (id !== undefined && url !== undefined && actsUnasked(settings, url))
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: ['/detect.js'] })
        .catch(() => undefined);
}

/** Only the top frame of a tab is heard, and only about itself. */
async function answer(message: unknown, sender: Sender): Promise<void> {
  const parsed = backgroundMessage.safeParse(message);
  const { tab, frameId, url, id } = sender;
  if (!parsed.success || id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || !url) return;
  if (parsed.data.type === 'removed') return setBadge(tab.id, url, parsed.data.count);
  if (actsUnasked(await loadSettings(), url)) await injectClean(tab.id);
}

/** Shows how much was taken out; never on a tab that has meanwhile gone on to another page. */
async function setBadge(tabId: number, url: string, count: number): Promise<void> {
  const { url: current } = await browser.tabs.get(tabId);
  if (current !== undefined && current.split('#')[0] !== url.split('#')[0]) return;
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
}
