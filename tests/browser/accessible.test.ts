import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import type { Tab } from './driver.ts';
import { API, HIDDEN_COUNT, tabId } from './reader.ts';
import { worldOf } from './world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FAULTS = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;
const THEMES = ['light', 'dark', 'sepia'] as const;
/** Colours do not depend on the words: one theme is enough beside the first language. */
const themesOf = (language: string): readonly string[] => (language === 'en-US' ? THEMES : ['light']);
/** Neither does it depend on them whether what is mirrored fits. */
const directionsOf = (language: string): readonly string[] =>
  language === 'en-US' ? ['ltr', 'rtl'] : ['ltr'];
const LANGUAGES = ['en-US', 'zh-CN', 'es', 'de', 'fr', 'pt-BR'] as const;
const OPEN_ALL = `document.querySelectorAll('details').forEach((details) => { details.open = true; })`;
/** Name, page with the tab's number put in, what shows that it stands, and what opens all of it. */
const SCREENS = [
  ['popup', 'popup.html?tab=TAB', '.text p', OPEN_ALL],
  ['look', 'popup.html?tab=TAB', '.text p', `document.querySelector('#look').showPopover()`],
  ['take along', 'popup.html?tab=TAB', '.text p', `document.querySelector('#take').showPopover()`],
  ['nothing to read', 'popup.html?tab=999999', '.plain button', '0'],
  ['no health article', 'popup.html?tab=BREAD', '.plain button', '0'],
  ['reader', 'reader.html?tab=TAB', '.text p', OPEN_ALL],
  ['sheet', 'sheet.html?tab=TAB', '.sheet .text p', '0'],
  ['settings', 'options.html', '#data', '0'],
  ['reset', 'options.html', '#data', `document.querySelector('dialog').showModal()`],
  ['welcome', 'welcome.html', '[name=mode]', '0'],
] as const;
/** All screens in the languages whose words are shortest and longest, and in the others those with the most words. */
const isLookedAt = (language: string, screen: string): boolean =>
  ['en-US', 'zh-CN', 'de'].includes(language) || ['popup', 'settings'].includes(screen);
const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe.each(LANGUAGES)('%s', (language) => {
  const world = worldOf(() => openChromium(language));
  let tabs: Promise<{ TAB: string; BREAD: string }> | undefined;
  /** The two pages that the screens speak of stay open for all of them. */
  const openPages = async (): Promise<{ TAB: string; BREAD: string }> => {
    const { driver, control, site } = world();
    const [health, bread] = [`${site.origin}/headache.html`, `${site.origin}/bread.html`];
    await driver.open(bread);
    await (await driver.open(health)).until(`${HIDDEN_COUNT} > 0`);
    return { TAB: String(await tabId(control, health)), BREAD: String(await tabId(control, bread)) };
  };
  const wear = async (page: Tab, look: object, theme: string): Promise<void> => {
    const settings = { look: { ...look, theme }, hideLike: ['Buy these drops today.'] };
    await world().control.value(`${API}.storage.local.set(${JSON.stringify({ settings })})`);
    await page.until(`document.documentElement.dataset.theme === '${theme}'`);
  };

  test.each(SCREENS.filter(([name]) => isLookedAt(language, name)))(
    '%s: axe finds nothing, and nothing runs out of the window, narrow or enlarged',
    async (_name, address, ready, open) => {
      tabs ??= openPages();
      const { TAB, BREAD } = await tabs;
      const page = await world().openOwn(
        address.replace('TAB', TAB).replace('BREAD', BREAD),
        `document.querySelector('${ready}')`,
      );
      expect(await page.value('document.documentElement.lang')).toBe(language.replace('en-US', 'en'));
      await page.value(open);
      await page.value(`${AXE};0`);
      for (const theme of themesOf(language)) {
        await wear(page, {}, theme);
        expect(await page.value(FAULTS), theme).toEqual([]);
      }
      for (const direction of directionsOf(language)) {
        await page.value(`document.documentElement.dir = '${direction}'`);
        // 1280 pixels at 400 % are 320, and so are those of a small telephone, where a popup is a page like others.
        await page.resize(320, 640);
        expect(await page.value(OVERFLOW), direction).toBeLessThanOrEqual(0);
        await page.resize(800, 600);
        await wear(page, { size: 180 }, 'light');
        expect(await page.value(OVERFLOW), `${direction} 180 %`).toBeLessThanOrEqual(0);
        await wear(page, {}, 'dark');
      }
    },
  );
});
