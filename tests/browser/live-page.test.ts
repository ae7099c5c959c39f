import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { appPage } from './bundle-app.ts';
import type { Driver, Tab } from './driver.ts';
import { BROWSERS, HIDDEN_COUNT, openControl, openPopup } from './reader.ts';
import { openSite, type Site } from './site.ts';

const shown = (selector: string): string =>
  `[...document.querySelectorAll('${selector}')].filter((element) => element.getClientRects().length > 0).length`;
const count = (selector: string): string => `document.querySelectorAll('${selector}').length`;
/** All of the medicine is there, and none of the selling. */
const IS_CLEAN = `${count('.medical')} > 0 && ${shown('.medical')} === ${count('.medical')} && ${shown('.sells')} === 0`;

describe.each(BROWSERS)('%s', (_name, openBrowser) => {
  let driver: Driver;
  let site: Site;
  let control: Tab;
  const opened: Tab[] = [];

  beforeAll(async () => {
    const [react, vue] = [await appPage('react'), await appPage('vue')];
    const app = (name: string): Record<string, string> => {
      const html = name === 'react' ? react : vue;
      return { [`/${name}/app.html`]: html, '/app-2.html': html, '/app.html': html };
    };
    [driver, site] = await Promise.all([openBrowser(), openSite({ ...app('vue'), ...app('react') })]);
    control = await openControl(driver);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });
  afterEach(async () => {
    for (const tab of opened.splice(0)) await tab.close();
  });

  async function open(path: string): Promise<Tab> {
    const tab = await driver.open(`${site.origin}${path}`);
    opened.push(tab);
    return tab;
  }

  test.each(['react', 'vue'])('a %s page stays right through re-rendering and navigation', async (name) => {
    const page = await open(`/${name}/app.html`);
    await page.until(IS_CLEAN);
    await page.until(`${shown('nav')} === 0 && ${shown('aside')} === 0`);
    for (const part of [1, 2, 3]) {
      await page.value(`document.querySelector('#more').click()`);
      await page.until(`${count('.sells')} === ${part + 1} && ${IS_CLEAN}`);
    }
    await page.value(`document.querySelector('#next').click()`);
    await page.until(`document.querySelector('h1').textContent.startsWith('Gallstones') && ${IS_CLEAN}`);
    await page.value(`document.querySelector('#next').click()`);
    await page.until(`document.querySelector('h1').textContent.startsWith('High') && ${IS_CLEAN}`);

    const popup = await openPopup(driver, control, `${site.origin}/app.html`);
    opened.push(popup);
    expect(await popup.value(`document.querySelector('.text').textContent`)).toContain('Call an ambulance');
    await popup.click('#removed > button');
    await page.until(`${HIDDEN_COUNT} === 0`);
    expect(await page.value(`document.querySelector('#app').innerHTML.includes('unvarnished')`)).toBe(false);
    expect(driver.errors).toEqual([]);
  });
});
