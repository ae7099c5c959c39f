import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { askPage, readTab } from '../lib/ask-page.ts';
import { browser } from '../lib/browser.ts';
import { injectClean } from '../lib/inject.ts';
import { followMenu, makeMenu } from '../lib/menu.ts';
import { backgroundMessage } from '../lib/messages.ts';
import { isPaused, setPaused } from '../lib/paused.ts';
import { registerDetect } from '../lib/registration.ts';
import { actsUnasked } from '../lib/settings.ts';
import { loadSettings, onSettingsChanged, readSettings, saveSettings } from '../lib/storage.ts';
import { followSync } from '../lib/sync/run.ts';
import { HIDDEN } from '../lib/view/names.ts';
import { markPassages } from '../lib/wishes/mark.ts';

type Sender = Runtime.MessageSender;

const TOGGLE = 'toggle';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    followSettings(true);
    void makeMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  onSettingsChanged(() => followSettings(true));
  followSync();
  // Whoever asks waits for the answer: that keeps the background alive until all is done, and tells if it died.
  browser.runtime.onMessage.addListener(answer);
  browser.tabs.onRemoved.addListener((tabId) => void setPaused(tabId, false));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === TOGGLE && tab?.id !== undefined) void toggle(tab.id);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    followMenu(info, tab).catch(() => undefined);
  });
  void browser.action.setBadgeBackgroundColor({ color: '#2f5d62' });
  // At every start: the one before may have ended in the midst of it.
  followSettings(false);
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

/** Pages that were open before get `detect` at once, so that nobody has to reload them. */
async function lookInOpenTabs(): Promise<void> {
  const settings = await loadSettings();
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  for (const { id, url } of tabs)
    if (id !== undefined && url !== undefined)
      await (actsUnasked(settings, url, false) ? injectDetect(id) : takeOver(id)).catch(() => undefined);
}

async function injectDetect(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/detect.js'] });
}

/** A page that an earlier copy of the extension has changed is given back: nobody else could do that any more. */
async function takeOver(tabId: number): Promise<void> {
  const isChanged = (selector: string): boolean => document.querySelector(selector) !== null;
  const [found] = await browser.scripting.executeScript({
    target: { tabId },
    func: isChanged as () => boolean,
    args: [`[${HIDDEN}]`],
  });
  if (found?.result === true) await injectClean(tabId);
}

/**
 * Only the top frame of a tab is heard, and only about itself. It is answered once all is done: the browser answers
 * with nothing where the background dies before. A background that is being ended may still speak, but all that it asks
 * of the browser fails; so nothing that fails is passed over.
 * @throws where it could not be done, which makes the tab ask again
 */
async function answer(message: unknown, sender: Sender): Promise<boolean | undefined> {
  const parsed = backgroundMessage.safeParse(message);
  const { tab, frameId, url, id } = sender;
  if (!parsed.success || id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || !url) return;
  const said = parsed.data;
  switch (said.type) {
    case 'is-paused':
      return isPaused(tab.id);
    case 'removed':
      await setBadge(tab.id, said);
      break;
    case 'dismiss-marks':
      await saveSettings({ marks: false });
      break;
    case 'mark':
      await saveSettings((settings) => markPassages(settings, said.list, said.texts));
      break;
    case 'looks-like-health':
      await cleanUnasked(tab.id, url, said.isOptedOut);
  }
  return true;
}

async function cleanUnasked(tabId: number, url: string, isOptedOut: boolean): Promise<void> {
  const [settings, paused] = await Promise.all([readSettings(), isPaused(tabId)]);
  if (!paused && actsUnasked(settings, url, isOptedOut)) await injectClean(tabId);
}

/** Shows how much was taken out; never on a tab that has meanwhile gone on to another page. */
async function setBadge(tabId: number, { count, url }: { count: number; url: string }): Promise<void> {
  const { url: current } = await browser.tabs.get(tabId);
  if (current === undefined) return;
  if (count > 0 && current.split('#')[0] !== url.split('#')[0]) return;
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
}
