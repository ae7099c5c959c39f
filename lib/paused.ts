import { browser } from './browser.ts';

const keyOf = (tabId: number): string => `paused-${tabId}`;

/** Whether nothing is to be done unasked in a tab. Held in memory by the browser, and forgotten with its session. */
export async function isPaused(tabId: number): Promise<boolean> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] === true;
}

/** Pauses a tab, or goes on in it. A tab that is closed needs no pause any more. */
export async function setPaused(tabId: number, paused: boolean): Promise<void> {
  if (paused) await browser.storage.session.set({ [keyOf(tabId)]: true });
  else await browser.storage.session.remove(keyOf(tabId));
}
