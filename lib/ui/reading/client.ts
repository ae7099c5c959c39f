import { browser } from '../../browser.ts';
import { injectClean } from '../../inject.ts';
import { type PageRequest, type PageState, pageState } from '../../messages.ts';
import { frame } from './frame.ts';

/** The tab that an extension page speaks of: `?tab=<id>` in its address, otherwise the active one. */
export async function findTab(): Promise<{ id: number; url: string } | null> {
  const given = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = Number.isInteger(given) ? await browser.tabs.get(given).catch(() => null) : active;
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

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

/** Calls `listener` when another tab comes to the front or the one in front shows another page; returns the way to stop. */
export function onTabChanged(listener: () => void): () => void {
  const onUpdated = (_id: number, { status }: { status?: string }): void => {
    if (status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** Opens a page of the extension on the given tab, in a tab of its own beside it. */
export async function openFor(page: 'reader' | 'sheet', tabId: number): Promise<void> {
  const { index } = await browser.tabs.get(tabId);
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html?tab=${tabId}`), index: index + 1 });
  if (frame === 'popup') close();
}
