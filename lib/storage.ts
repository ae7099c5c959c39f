import { browser } from './browser.ts';
import { type Policy, parsePolicy } from './policy.ts';
import { parseSettings, type Settings } from './settings.ts';

const KEY = 'settings';
/** Second copy of the lists of sites, in case the first is damaged: nobody should have to write them again. */
const SPARE = 'sites';

/** The reader's settings, and over them what is laid down for this computer; damaged storage gives defaults. */
export async function loadSettings(): Promise<Settings> {
  const [own, policy] = await Promise.all([loadOwnSettings(), loadPolicy()]);
  return { ...own, ...policy };
}

/** What is laid down for this computer; nothing where the browser knows of no such thing. */
export async function loadPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get());
  } catch {
    return {};
  }
}

/** Changes some settings and keeps the others. What is laid down is never written among the reader's own. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const settings = { ...(await loadOwnSettings()), ...change };
  const { never, always } = settings;
  await browser.storage.local.set({ [KEY]: settings, [SPARE]: { never, always } });
}

/** Calls `listener` with the new settings whenever they change, in whichever window that is; returns the way to stop. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'managed' || (area === 'local' && changes[KEY])) void loadSettings().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** The reader's own settings, without what is laid down. */
export async function loadOwnSettings(): Promise<Settings> {
  const { [KEY]: settings, [SPARE]: spare } = await browser.storage.local.get([KEY, SPARE]);
  return parseSettings(settings, spare);
}
