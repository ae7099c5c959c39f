import { browser } from '../../browser.ts';
import { frame } from './frame.ts';

/** The tab that an extension page speaks of: `?tab=<id>` in its address, otherwise the active one. */
export async function findTab(): Promise<{ id: number; url: string } | null> {
  const given = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = Number.isInteger(given) ? await browser.tabs.get(given).catch(() => null) : active;
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
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
