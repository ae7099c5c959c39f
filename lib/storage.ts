import { browser } from './browser.ts';
import { parseSettings, type Settings } from './settings.ts';

const KEY = 'settings';

/** The reader's settings; damaged storage gives defaults. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings and keeps the others. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls `listener` with the new settings whenever they change, in whichever window that is; returns the way to stop. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes[KEY]) listener(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
