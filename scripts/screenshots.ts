import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../tests/browser/chromium.ts';
import { HIDDEN_COUNT, openControl, tabId } from '../tests/browser/reader.ts';
import { openSite } from '../tests/browser/site.ts';
import { buildExtension } from './build.ts';

/** Pictures of every screen, light and dark, in three languages, into docs/screenshots: `npm run screenshots`. */
const folder = join(import.meta.dirname, '../docs/screenshots');
const API = '(globalThis.browser ?? chrome)';
/** Name, page, what shows that it stands, what to do then, and the size of the window. */
const SCREENS = [
  ['popup', 'popup.html?tab=TAB', '.text p', '0', 400, 600],
  ['notice', 'popup.html?tab=TAB', '.text p', `document.querySelector('.notice').open = true`, 400, 600],
  [
    'removed',
    'popup.html?tab=TAB',
    '.text p',
    `document.querySelector('.reason').open = true, document.querySelector('#removed').scrollIntoView({ behavior: 'instant' })`,
    400,
    600,
  ],
  ['look', 'popup.html?tab=TAB', '.text p', `document.querySelector('#look').showPopover()`, 400, 600],
  ['take-along', 'popup.html?tab=TAB', '.text p', `document.querySelector('#take').showPopover()`, 400, 600],
  ['reader', 'reader.html?tab=TAB', '.text p', '0', 1000, 640],
  ['sheet', 'sheet.html?tab=TAB', '.sheet .text p', '0', 800, 900],
  ['settings', 'options.html', '#data', '0', 900, 900],
  ['welcome', 'welcome.html', '[value=after]:checked', '0', 900, 860],
] as const;

buildExtension('chrome');
mkdirSync(folder, { recursive: true });
for (const language of ['en-US', 'zh-CN', 'de']) {
  const driver = await openChromium(language);
  const site = await openSite();
  const control = await openControl(driver);
  const url = `${site.origin}/headache.html`;
  const page = await driver.open(url);
  await page.until(`${HIDDEN_COUNT} > 0`);
  const tab = await tabId(control, url);
  for (const theme of ['light', 'dark']) {
    await control.value(`${API}.storage.local.set({ settings: { look: { theme: '${theme}' } } })`);
    for (const [name, address, ready, open, width, height] of SCREENS) {
      const screen = await driver.open(`${driver.origin}/${address.replace('TAB', String(tab))}`);
      await screen.resize(width, height);
      await screen.until(
        `document.querySelector('${ready}') && document.documentElement.dataset.theme === '${theme}'`,
      );
      await screen.value(open);
      await screen.screenshot(join(folder, `${name}-${theme}-${language.slice(0, 2)}.png`));
      await screen.close();
    }
  }
  await driver.close();
  site.close();
}
console.log(`Pictures are in ${folder}`);
