import { browser } from './browser.ts';
import { VIEW_CSS } from './view/names.ts';

/**
 * Puts the script and the stylesheet of a cleaned page into a tab's top frame. Safe to call again: a script that is
 * already there stays.
 * @throws where the browser allows no extension: its own pages, the store, a site whose access was withheld
 */
export async function injectClean(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, css: VIEW_CSS, origin: 'USER' });
  await browser.scripting.executeScript({ target, files: ['/clean.js'] });
}
