import { afterEach, describe, expect, test } from 'vitest';
import { eventually } from './driver.ts';
import { BROWSERS, badge, HIDDEN_COUNT, HTML, originalHtml, setAutomatic } from './reader.ts';
import { worldOf } from './world.ts';

const isShown = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)}).getClientRects().length > 0`;

describe.each(BROWSERS)('%s', (_name, openBrowser) => {
  const world = worldOf(openBrowser);
  afterEach(() => setAutomatic(world().control, true));

  test('cleans a health article unasked, keeps the medicine, and counts on the badge', async () => {
    const url = `${world().site.origin}/headache.html`;
    const page = await world().open(url);
    await page.until(`${HIDDEN_COUNT} > 0`);
    for (const gone of ['header nav', '#newsletter', '.sidebar', '.related-posts'])
      expect(await page.value(isShown(gone)), gone).toBe(false);
    for (const kept of ['h1', '#mixed', '#safety', 'table', '#breaks'])
      expect(await page.value(isShown(kept)), kept).toBe(true);
    expect(await page.value(`CSS.highlights.get('unvarnished-dimmed').size`)).toBe(2);
    await eventually('a number on the badge', async () => Number(await badge(world().control, url)) > 0);
    await page.goto(`${world().site.origin}/bread.html`);
    expect(await badge(world().control, `${world().site.origin}/bread.html`)).toBe('');
  });

  test('the popup shows title, text, notice and what was removed', async () => {
    const url = `${world().site.origin}/headache.html`;
    await world().open(url);
    const popup = await world().popupOf(url);
    expect(await popup.value(`document.querySelector('h1').textContent`)).toBe(
      'Tension headache: causes, treatment and when to worry',
    );
    const text = await popup.value<string>(`document.querySelector('.text').textContent`);
    expect(text).toContain('Call an ambulance if a headache comes on suddenly');
    expect(text).toContain('Do not take ibuprofen with warfarin');
    expect(text).not.toContain('Subscribe to our newsletter');
    expect(await popup.value(`document.querySelectorAll('.text td').length`)).toBe(9);
    expect(await popup.value(`document.querySelectorAll('.checks > li').length`)).toBe(10);
  });

  test('one removal, one reason and everything can be put back; the page is then as it was', async () => {
    const url = `${world().site.origin}/headache.html`;
    const original = await originalHtml(world().driver, world().control, url);
    const page = await world().open(url);
    await page.until(`${HIDDEN_COUNT} > 0`);
    const popup = await world().popupOf(url);
    const item = `[...document.querySelectorAll('.reason li')].find((li) => li.textContent.includes('You may also'))`;
    await popup.value(`${item}.closest('details').open = true`);
    await popup.value(`${item}.querySelector('button').click()`);
    await page.until(isShown('.related-posts h2'));
    expect(await page.value(isShown('.related-posts li'))).toBe(false);
    expect(await popup.value(`document.querySelectorAll('.reason .back').length`)).toBe(1);
    await popup.click('.reason[open] > button[name=reason]');
    await page.until(isShown('.related-posts li'));
    expect(await page.value(isShown('.sidebar'))).toBe(false);
    await popup.click('button[name=undo]');
    await page.until(`${HIDDEN_COUNT} === 0`);
    expect(await page.value(HTML)).toBe(original);
    expect(await page.value('CSS.highlights.size')).toBe(0);
    await popup.click('button[name=clean]');
    await page.until(`${HIDDEN_COUNT} > 0`);
  });

  test('a quote of the notice leads to its place on the page', async () => {
    const url = `${world().site.origin}/headache.html`;
    const page = await world().open(url);
    await page.until(`${HIDDEN_COUNT} > 0`);
    const popup = await world().popupOf(url);
    await popup.click('.notice summary');
    await popup.click('button.quote');
    await page.until(`CSS.highlights.has('unvarnished-shown')`);
  });

  test('a page that is no health article stays as it is, and can be read all the same', async () => {
    const url = `${world().site.origin}/bread.html`;
    const original = await originalHtml(world().driver, world().control, url);
    const page = await world().open(url);
    const popup = await world().popupOf(url);
    expect(await popup.value('document.body.textContent')).toContain('does not look like a health article');
    await popup.click('button.main');
    await popup.until(`document.querySelector('.text')?.textContent.includes('sourdough')`);
    expect(await page.value(HTML)).toBe(original);
  });

  test('with automatic cleaning off nothing happens on the page until the reader asks', async () => {
    const url = `${world().site.origin}/headache.html`;
    const original = await originalHtml(world().driver, world().control, url);
    await setAutomatic(world().control, false);
    const page = await world().open(url);
    const popup = await world().popupOf(url);
    expect(await page.value(HTML)).toBe(original);
    await popup.click('button[name=clean]');
    await page.until(`${HIDDEN_COUNT} > 0`);
  });

  test('switching a site off gives its page back at once', async () => {
    const url = `${world().site.origin}/headache.html`;
    const original = await originalHtml(world().driver, world().control, url);
    const page = await world().open(url);
    await page.until(`${HIDDEN_COUNT} > 0`);
    const popup = await world().popupOf(url);
    await popup.click('input[name=site][value=never]');
    await page.until(`${HIDDEN_COUNT} === 0`);
    expect(await page.value(HTML)).toBe(original);
  });

  test('says so where nothing can be read', async () => {
    const popup = await world().popupOf(`${world().driver.origin}/popup.html`);
    expect(await popup.value(`document.querySelector('h1').textContent`)).toBe('Nothing to read here');
  });

  test('the extension asks nothing of the network, and nothing fails', () => {
    expect(world().driver.requests).toEqual([]);
    expect(world().driver.errors).toEqual([]);
  });
});
