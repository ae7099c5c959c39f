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

/** Calls `listener` with the new settings whenever they change, in whichever window that is. */
export function onSettingsChanged(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) listener(parseSettings(changes[KEY].newValue));
  });
}
