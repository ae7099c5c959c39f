import { openChromium } from './chromium.ts';
import type { Driver, Tab } from './driver.ts';
import { openFirefox } from './firefox.ts';

export const BROWSERS = [
  ['Chromium', () => openChromium()],
  ['Firefox', () => openFirefox()],
] as const;

/** In an extension page: the extension API under the name that both browsers share. */
export const API = '(globalThis.browser ?? chrome)';
export const HTML = 'document.documentElement.outerHTML';
export const HIDDEN_COUNT = `document.querySelectorAll('[data-unvarnished-hidden]').length`;

/** Waits until the extension is ready to look at pages; returns an extension page to speak with it. */
export async function openControl(driver: Driver): Promise<Tab> {
  const control = await driver.open(`${driver.origin}/popup.html`);
  await untilDetecting(control, true);
  return control;
}

/** Waits until `detect` is registered for new pages, or is not any more. */
function untilDetecting(control: Tab, isOn: boolean): Promise<void> {
  return control.until(
    `${API}.scripting.getRegisteredContentScripts().then((scripts) => (scripts.length > 0) === ${isOn})`,
  );
}

/** Number of the tab that shows an address. */
export function tabId(control: Tab, url: string): Promise<number> {
  return control.value<number>(
    `${API}.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`,
  );
}

/** Opens the popup in a tab of its own, on the tab that shows an address. */
export async function openPopup(driver: Driver, control: Tab, url: string): Promise<Tab> {
  const popup = await driver.open(`${driver.origin}/popup.html?tab=${await tabId(control, url)}`);
  await popup.until(`document.querySelector('h1') !== null`);
  return popup;
}

/** Text on the badge of the tab that shows an address. */
export async function badge(control: Tab, url: string): Promise<string> {
  return control.value<string>(`${API}.action.getBadgeText({ tabId: ${await tabId(control, url)} })`);
}

/** Switches automatic cleaning on or off, and waits until that holds for new pages. */
export async function setAutomatic(control: Tab, automatic: boolean): Promise<void> {
  await control.value(`${API}.storage.local.set({ settings: { automatic: ${automatic} } })`);
  await untilDetecting(control, automatic);
}

/** The HTML of a page as its author made it: opened with the extension switched off. */
export async function originalHtml(driver: Driver, control: Tab, url: string): Promise<string> {
  await setAutomatic(control, false);
  const page = await driver.open(url);
  const html = await page.value<string>(HTML);
  await page.close();
  await setAutomatic(control, true);
  return html;
}
