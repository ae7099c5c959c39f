import { afterEach, describe, expect, test } from 'vitest';
import { appPage } from './bundle-app.ts';
import { type Driver, eventually, type Tab } from './driver.ts';
import { BROWSERS, badge, HIDDEN_COUNT, setAutomatic } from './reader.ts';
import { worldOf } from './world.ts';

const shown = (selector: string): string =>
  `[...document.querySelectorAll('${selector}')].filter((element) => element.getClientRects().length > 0).length`;
const count = (selector: string): string => `document.querySelectorAll('${selector}').length`;
/** All of the medicine is there, and none of the selling. */
const IS_CLEAN = `${count('.medical')} > 0 && ${shown('.medical')} === ${count('.medical')} && ${shown('.sells')} === 0`;

const [REACT, VUE] = [await appPage('react'), await appPage('vue')];
const APPS = {
  '/react/app.html': REACT,
  '/vue/app.html': VUE,
  '/app-2.html': REACT,
  '/app.html': REACT,
};

describe.each(BROWSERS)('%s', (_name, openBrowser) => {
  const world = worldOf<Driver>(openBrowser, APPS);
  const open = (path: string): Promise<Tab> => world().visit(path);
  afterEach(() => setAutomatic(world().control, true));

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

    const popup = await world().popupOf(`${world().site.origin}/app.html`);
    expect(await popup.value(`document.querySelector('.text').textContent`)).toContain('Call an ambulance');
    await popup.click('button[name=undo]');
    await page.until(`${HIDDEN_COUNT} === 0`);
    expect(await page.value(`document.querySelector('#app').innerHTML.includes('unvarnished')`)).toBe(false);
    expect(world().driver.errors).toEqual([]);
  });

  test('endless scrolling: what comes is cleaned, and what is being read does not move', async () => {
    const page = await open('/endless.html');
    await page.until(IS_CLEAN);
    for (const part of [5, 6, 7]) {
      await page.value(`scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })`);
      await page.until(`part >= ${part} && ${IS_CLEAN}`);
    }
    const reading = `[...document.querySelectorAll('.medical')][9].getBoundingClientRect().top`;
    await page.value(`scrollBy({ top: ${reading} - 100, behavior: 'instant' })`);
    await page.value(`advertAbove()`);
    await page.until(IS_CLEAN);
    expect(Math.abs((await page.value<number>(reading)) - 100)).toBeLessThanOrEqual(2);
    expect(world().driver.errors).toEqual([]);
  });

  test('a field that is being filled in stays until it is left', async () => {
    await setAutomatic(world().control, false);
    const page = await open('/endless.html');
    await page.value(`document.querySelector('#email').focus()`);
    const popup = await world().popupOf(`${world().site.origin}/endless.html`);
    await popup.value(`document.querySelector('button[name=clean]').click()`);
    await page.until(`${shown('p.sells')} === 1 && ${shown('#email')} === 1`);
    expect(await page.value(`document.activeElement.id`)).toBe('email');
    await page.front();
    await page.value(`document.querySelector('#email').blur()`);
    await page.until(`${shown('#email')} === 0`);
  });

  test('a mark in the margin gives its passage back, by keyboard alone', async () => {
    const page = await open('/headache.html');
    await page.until(`CSS.highlights.get('unvarnished-dimmed')?.size === 2`);
    await eventually('a mark has the focus', async () => {
      await page.press('Tab');
      return page.value(`document.activeElement.localName === 'unvarnished-marks'`);
    });
    await page.press('Enter');
    await page.press('Enter');
    await page.until(`CSS.highlights.get('unvarnished-dimmed').size === 1`);
  });

  test('an article that comes late is cleaned, and given back when its page turns to something else', async () => {
    const page = await open('/late.html');
    const url = `${world().site.origin}/late.html`;
    await page.until(IS_CLEAN);
    await eventually('a number on the badge', async () => Number(await badge(world().control, url)) > 0);
    await page.value(`go('/late.html?bread')`);
    await page.until(`${count('.other')} === 3 && ${HIDDEN_COUNT} === 0`);
    await eventually(
      'no number on the badge',
      async () => (await badge(world().control, `${url}?bread`)) === '',
    );
    await page.value(`go('/late.html')`);
    await page.until(IS_CLEAN);
  });

  test('a page that comes back from the back-forward cache is clean and has its badge', async () => {
    const page = await open('/headache.html');
    await page.until(`${HIDDEN_COUNT} > 0`);
    await page.goto(`${world().site.origin}/bread.html`);
    await page.back();
    await page.until(`location.pathname === '/headache.html' && ${HIDDEN_COUNT} > 0`);
    const url = `${world().site.origin}/headache.html`;
    await eventually('a number on the badge', async () => Number(await badge(world().control, url)) > 0);
  });
});
