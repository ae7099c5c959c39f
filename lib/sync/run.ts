import { browser } from '../browser.ts';
import { loadOwnSettings, onSettingsChanged, saveSettings } from '../storage.ts';
import { isSame, join, parseShared, sharedPart } from './shared.ts';

/**
 * Switches the carrying over on or off.
 * @throws where the browser refuses to keep that much, or anything at all; then nothing is switched on
 */
export async function setSync(isOn: boolean): Promise<void> {
  if (!isOn) return saveSettings({ sync: false });
  const own = sharedPart(await loadOwnSettings());
  const others = parseShared(await browser.storage.sync.get());
  const joined = others ? join(own, others) : own;
  await browser.storage.sync.set(joined);
  await saveSettings({ ...joined, sync: true });
}

/** Carries settings over for as long as the reader wants it; called once by the background. */
export function followSync(): void {
  onSettingsChanged(() => void push().catch(() => undefined));
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') void pull();
  });
}

/** What has not changed is not written, or two devices would answer each other for ever. */
async function push(): Promise<void> {
  const settings = await loadOwnSettings();
  if (!settings.sync) return;
  const shared = sharedPart(settings);
  const others = parseShared(await browser.storage.sync.get());
  if (!others || !isSame(shared, others)) await browser.storage.sync.set(shared);
}

async function pull(): Promise<void> {
  const settings = await loadOwnSettings();
  const others = parseShared(await browser.storage.sync.get());
  if (settings.sync && others && !isSame(settings, others)) await saveSettings(others);
}
