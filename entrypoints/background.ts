import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { askPage, readTab } from '../lib/ask-page.ts';
import { browser } from '../lib/browser.ts';
import { injectClean } from '../lib/inject.ts';
import { followMenu, makeMenu } from '../lib/menu.ts';
import { backgroundMessage } from '../lib/messages.ts';
import { isPaused, setPaused } from '../lib/paused.ts';
import { actsUnasked, detectPatterns, type Settings } from '../lib/settings.ts';
import { loadSettings, onSettingsChanged } from '../lib/storage.ts';
import { followSync } from '../lib/sync/run.ts';

type Sender = Runtime.MessageSender;

const DETECT = 'detect';
const TOGGLE = 'toggle';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    followSettings(true);
    void makeMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => followSettings(false));
  onSettingsChanged(() => followSettings(true));
  followSync();
  browser.runtime.onMessage.addListener(answer);
  browser.tabs.onRemoved.addListener((tabId) => void setPaused(tabId, false));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === TOGGLE && tab?.id !== undefined) void toggle(tab.id);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    followMenu(info, tab).catch(() => undefined);
  });
  void browser.action.setBadgeBackgroundColor({ color: '#2f5d62' });
});

let following = Promise.resolve();

/** One after the other: two registrations at the same time would collide. */
function followSettings(withOpenTabs: boolean): void {
  following = following
    .then(loadSettings)
    .then(registerDetect)
    .then(() => (withOpenTabs ? lookInOpenTabs() : undefined))
    .catch(() => undefined);
}

/** Cleans a page, or gives it back; nothing happens where the browser lets no extension in. */
async function toggle(tabId: number): Promise<void> {
  try {
    const { cleaned } = await readTab(tabId);
    await askPage(tabId, { type: cleaned ? 'undo' : 'clean' });
  } catch {
    await browser.action.setBadgeText({ tabId, text: '–' });
  }
}

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
    if (id !== undefined && url !== undefined && actsUnasked(settings, url, false))
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: ['/detect.js'] })
        .catch(() => undefined);
}

/** Only the top frame of a tab is heard, and only about itself. */
function answer(message: unknown, sender: Sender): Promise<boolean> | undefined {
  const parsed = backgroundMessage.safeParse(message);
  const { tab, frameId, url, id } = sender;
  if (!parsed.success || id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || !url) return;
  if (parsed.data.type === 'is-paused') return isPaused(tab.id);
  if (parsed.data.type === 'removed') void setBadge(tab.id, parsed.data);
  else void cleanUnasked(tab.id, url, parsed.data.isOptedOut);
}

async function cleanUnasked(tabId: number, url: string, isOptedOut: boolean): Promise<void> {
  const [settings, paused] = await Promise.all([loadSettings(), isPaused(tabId)]);
  if (!paused && actsUnasked(settings, url, isOptedOut)) await injectClean(tabId);
}

/** Shows how much was taken out; never on a tab that has meanwhile gone on to another page. */
async function setBadge(tabId: number, { count, url }: { count: number; url: string }): Promise<void> {
  const { url: current } = await browser.tabs.get(tabId);
  if (count > 0 && current !== undefined && current.split('#')[0] !== url.split('#')[0]) return;
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
}
