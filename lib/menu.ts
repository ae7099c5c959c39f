import type { Menus, Tabs } from 'webextension-polyfill';
import { askPage, readTab } from './ask-page.ts';
import { browser } from './browser.ts';

/** Entries of the page's context menu: the locale key of each, and where it shows. */
const ENTRIES = [
  { id: 'read', title: 'menu_read', contexts: ['page', 'selection', 'link', 'image'] },
  { id: 'hide-like', title: 'menu_hide_like', contexts: ['selection'] },
  { id: 'keep-like', title: 'menu_keep_like', contexts: ['selection'] },
] as const satisfies { id: string; title: string; contexts: Menus.ContextType[] }[];

/** Makes the entries; where they are still there from before, they get their words anew. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ENTRIES)
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts: [...contexts] });
}

/** Does what an entry says. Nothing happens where the browser lets no extension in. */
export async function followMenu(
  { menuItemId, selectionText: text = '' }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  if (tab?.id === undefined) return;
  if (menuItemId === 'read') {
    await browser.tabs.create({
      url: browser.runtime.getURL(`/reader.html?tab=${tab.id}`),
      openerTabId: tab.id,
    });
  } else if (menuItemId === 'hide-like' || menuItemId === 'keep-like') {
    await readTab(tab.id);
    await askPage(tab.id, { type: menuItemId, text });
  }
}
