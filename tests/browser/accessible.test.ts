import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, describe, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import type { Driver, Tab } from './driver.ts';
import { HIDDEN_COUNT, openControl, tabId } from './reader.ts';
import { openSite, type Site } from './site.ts';

const API = '(globalThis.browser ?? chrome)';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FAULTS = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;
/** Screens by name: the page, with the tab's number put in, what shows that it stands, and what opens all of it. */
const OPEN_ALL = `document.querySelectorAll('details').forEach((details) => { details.open = true; })`;
const SCREENS = [
  ['popup', 'popup.html?tab=TAB', '.text p', OPEN_ALL],
  ['look', 'popup.html?tab=TAB', '.text p', `document.querySelector('#look').showPopover()`],
  ['take along', 'popup.html?tab=TAB', '.text p', `document.querySelector('#take').showPopover()`],
  ['nothing to read', 'popup.html?tab=999999', '.plain button', '0'],
  ['reader', 'reader.html?tab=TAB', '.text p', OPEN_ALL],
  ['sheet', 'sheet.html?tab=TAB', '.sheet .text p', '0'],
  ['settings', 'options.html', '#data', '0'],
  ['reset', 'options.html', '#data', `document.querySelector('dialog').showModal()`],
  ['welcome', 'welcome.html', '[name=mode]', '0'],
] as const;

describe.each([['en-US', ['light', 'dark', 'sepia']]] as const)('%s', (language, themes) => {
  let opened: Promise<{ driver: Driver; site: Site; control: Tab; tab: number }> | undefined;
  const start = async () => {
    const [driver, site] = await Promise.all([openChromium(language), openSite()]);
    const control = await openControl(driver);
    const page = await driver.open(`${site.origin}/headache.html`);
    await page.until(`${HIDDEN_COUNT} > 0`);
    return { driver, site, control, tab: await tabId(control, `${site.origin}/headache.html`) };
  };
  afterAll(async () => {
    const { driver, site } = (await opened) ?? {};
    await driver?.close();
    site?.close();
  });

  test.each(themes.flatMap((theme) => SCREENS.map((screen) => [theme, ...screen] as const)))(
    '%s %s: axe finds nothing, and nothing runs out of the window at 400 %%',
    async (theme, name, address, ready, open) => {
      opened ??= start();
      const { driver, control, tab } = await opened;
      await control.value(`${API}.storage.local.set({ settings: { look: { theme: '${theme}' } } })`);
      const page = await driver.open(`${driver.origin}/${address.replace('TAB', String(tab))}`);
      await page.until(
        `document.querySelector('${ready}') && document.documentElement.dataset.theme === '${theme}'`,
      );
      expect(await page.value('document.documentElement.lang.slice(0, 2)')).toBe(language.slice(0, 2));
      await page.value(open);
      await page.value(`${AXE};0`);
      expect(await page.value(FAULTS)).toEqual([]);
      if (!address.startsWith('popup')) {
        await page.resize(320, 640);
        expect(await page.value('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(320);
      }
      await page.close();
    },
  );
});

test('everything in the popup is reached by the keyboard, and Escape closes what was opened', async () => {
  const [driver, site] = await Promise.all([openChromium(), openSite()]);
  try {
    const control = await openControl(driver);
    const page = await driver.open(`${site.origin}/headache.html`);
    await page.until(`${HIDDEN_COUNT} > 0`);
    const tab = await tabId(control, `${site.origin}/headache.html`);
    const popup = await driver.open(`${driver.origin}/popup.html?tab=${tab}`);
    await popup.until(`document.querySelector('[name=site]') !== null`);
    const wanted = await popup.value<number>(
      `[...document.querySelectorAll('button, a[href], summary')].filter((one) => one.checkVisibility() && !one.disabled).length + 1`,
    );
    const reached = new Set<number>();
    for (let step = 0; step < wanted + 3; step++) {
      await popup.press('Tab');
      reached.add(
        await popup.value<number>(`[...document.querySelectorAll('*')].indexOf(document.activeElement)`),
      );
    }
    const root = await popup.value<number>(`[...document.querySelectorAll('*')].indexOf(document.body)`);
    reached.delete(root);
    expect(reached.size).toBeGreaterThanOrEqual(wanted);
    await popup.value(`document.querySelector('[popovertarget=look]').focus()`);
    await popup.press('Enter');
    await popup.until(`document.querySelector('#look:popover-open') !== null`);
    await popup.press('Escape');
    await popup.until(`document.querySelector('#look:popover-open') === null`);
    expect(await popup.value(`document.activeElement.getAttribute('popovertarget')`)).toBe('look');
  } finally {
    await driver.close();
    site.close();
  }
});
