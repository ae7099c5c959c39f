import { browser } from './browser.ts';
import { type Policy, parsePolicy } from './policy.ts';
import { isRecord, parseSettings, type Settings } from './settings.ts';

const KEY = 'settings';
/** Second copy of the lists of sites, in case the first is damaged: nobody should have to write them again. */
const SPARE = 'sites';

/** What to change; a function is given the reader's own settings as they are at that very moment. */
export type Change = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/**
 * The reader's settings, and over them what is laid down for this computer. Damaged storage gives defaults; storage that
 * cannot be read at all gives settings by which nothing is done unasked, since nobody knows which sites are switched off.
 */
export async function loadSettings(): Promise<Settings> {
  return underPolicy(loadOwnSettings().catch(() => parseSettings({ automatic: false })));
}

/**
 * The same for who can ask again.
 * @throws where storage cannot be read at all
 */
export async function readSettings(): Promise<Settings> {
  return underPolicy(loadOwnSettings());
}

async function underPolicy(own: Promise<Settings>): Promise<Settings> {
  const [settings, policy] = await Promise.all([own, loadPolicy()]);
  return { ...settings, ...policy };
}

/** What is laid down for this computer; nothing where the browser knows of no such thing. */
export async function loadPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get());
  } catch {
    return {};
  }
}

/**
 * Changes some settings and keeps the others, also those that a newer version has written. What is laid down is never
 * written among the reader's own. Windows that write at once wait for each other. Not for scripts on pages: they do not
 * share the lock.
 * @throws when the browser cannot read or write them, such as where its storage is full; nothing is changed then
 */
export async function saveSettings(change: Change): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const { [KEY]: stored, [SPARE]: spare } = await browser.storage.local.get([KEY, SPARE]);
    const wanted = typeof change === 'function' ? change(parseSettings(stored, spare)) : change;
    const settings = { version: 1, ...(isRecord(stored) ? stored : {}), ...wanted };
    const { never, always } = parseSettings(settings, spare);
    await browser.storage.local.set({ [KEY]: settings, [SPARE]: { never, always } });
  });
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
