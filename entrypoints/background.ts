import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { askPage, readTab } from '../lib/ask-page.ts';
import { browser } from '../lib/browser.ts';
import { injectClean } from '../lib/inject.ts';
import { backgroundMessage } from '../lib/messages.ts';
import { actsUnasked, detectPatterns, type Settings } from '../lib/settings.ts';
import { loadSettings, onSettingsChanged } from '../lib/storage.ts';

type Sender = Runtime.MessageSender;

const DETECT = 'detect';
/** The command and the menu entry. */
const TOGGLE = 'toggle';
const READ = 'read';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    followSettings(true);
    makeMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => followSettings(false));
  onSettingsChanged(() => followSettings(true));
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => void answer(message, sender));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === TOGGLE && tab?.id !== undefined) void toggle(tab.id);
  });
  browser.contextMenus.onClicked.addListener((_info, tab) => {
    if (tab?.id !== undefined) void browser.tabs.create({ url: readerUrl(tab.id), openerTabId: tab.id });
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

function makeMenu(): void {
  const title = browser.i18n.getMessage('menu_read');
  browser.contextMenus.create({ id: READ, title, contexts: ['page', 'selection', 'link', 'image'] }, () => {
    // Where the entry is still there from before, it stays.
    void browser.runtime.lastError;
  });
}

function readerUrl(tabId: number): string {
  return browser.runtime.getURL(`/reader.html?tab=${tabId}`);
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
  if (parsed.data.type === 'removed') return setBadge(tab.id, parsed.data);
  if (actsUnasked(await loadSettings(), url)) await injectClean(tab.id);
}

/** Shows how much was taken out; never on a tab that has meanwhile gone on to another page. */
async function setBadge(tabId: number, { count, url }: { count: number; url: string }): Promise<void> {
  const { url: current } = await browser.tabs.get(tabId);
  if (count > 0 && current !== undefined && current.split('#')[0] !== url.split('#')[0]) return;
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
}
