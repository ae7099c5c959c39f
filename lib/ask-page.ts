import { browser } from './browser.ts';
import { injectClean } from './inject.ts';
import { type PageRequest, type PageState, pageState } from './messages.ts';

/** Asks the script on a page. @throws when nobody answers there, or not with a page's state */
export async function askPage(tabId: number, request: PageRequest): Promise<PageState> {
  return pageState.parse(await browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
}

/**
 * The state of a page; puts our script there first where it is missing.
 * @throws where the browser lets no extension read the page
 */
export async function readTab(tabId: number): Promise<PageState> {
  try {
    return await askPage(tabId, { type: 'get-state' });
  } catch {
    await injectClean(tabId);
    return askPage(tabId, { type: 'get-state' });
  }
}
