import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import { API, BROWSERS, HIDDEN_COUNT, tabId } from './reader.ts';
import { worldOf } from './world.ts';

const article = readFileSync(join(import.meta.dirname, '../fixtures/site/headache.html'), 'utf8');
const DIMMED = `(CSS.highlights.get('unvarnished-dimmed')?.size ?? 0)`;
/** A harmless sentence of the article, and another that says nearly the same. */
const SENTENCE = 'Most people with this kind of headache need no scan and no blood test.';

describe.each(BROWSERS)('%s', (_name, openBrowser) => {
  const world = worldOf(openBrowser, {
    '/opted-out.html': article.replace('<head>', '<head><meta name="Unvarnished" content="OFF">'),
    '/said-in-body.html': article.replace(/<body[^>]*>/, '$&<meta name="unvarnished" content="off">'),
  });

  test('a page that asks to be left alone is, until the reader clicks or chooses its site', async () => {
    const url = `${world().site.origin}/opted-out.html`;
    const page = await world().open(url);
    const popup = await world().popupOf(url);
    await popup.until(`document.querySelector('.strip')?.textContent.includes('asks not to be cleaned')`);
    expect(await page.value(HIDDEN_COUNT)).toBe(0);
    await popup.click('[name=clean]');
    await page.until(`${HIDDEN_COUNT} > 0`);
    await popup.click('[name=undo]');
    await page.until(`${HIDDEN_COUNT} === 0`);
    await popup.click('[name=site][value=always]');
    await page.until(`${HIDDEN_COUNT} > 0`);
    await world().open(`${world().site.origin}/said-in-body.html`, `${HIDDEN_COUNT} > 0`);
  });

  test('a paused tab is left alone, also on its next page, and goes on when the reader says so', async () => {
    const { url, page, popup } = await world().openArticle();
    await popup.click('[name=pause]');
    await page.until(`${HIDDEN_COUNT} === 0`);
    await page.goto(`${world().site.origin}/bread.html`);
    await page.goto(url);
    const other = await world().open(`${url}?other`, `${HIDDEN_COUNT} > 0`);
    expect(await other.value(`${HIDDEN_COUNT} > 0`)).toBe(true);
    expect(await page.value(HIDDEN_COUNT)).toBe(0);
    const again = await world().popupOf(url);
    await again.until(`document.querySelector('[name=pause]')?.checked === true`);
    await again.click('[name=resume]');
    await page.until(`${HIDDEN_COUNT} > 0`);
  });

  test('what was wrongly removed stays from now on, and its text comes back into the reading view', async () => {
    const { url, page, popup } = await world().openArticle();
    const before = await page.value<number>(DIMMED);
    const item = `[...document.querySelectorAll('.reason li')].find((li) => li.textContent.includes('free consultation'))`;
    await popup.value(`${item}.closest('details').open = true`);
    await popup.value(`${item}.querySelector('[name=wrong]').click()`);
    await page.until(`${DIMMED} < ${before}`);
    await popup.until(`document.querySelector('.text').textContent.includes('free consultation')`);
    await popup.until(`document.querySelector('.said').textContent.includes('stays from now on')`);
    await page.goto(`${world().site.origin}/bread.html`);
    await page.goto(url);
    await page.until(`${DIMMED} > 0`);
    expect(await page.value<number>(DIMMED)).toBeLessThan(before);
    const settings = await world().openOwn('options.html', `document.querySelector('#passages li') !== null`);
    await settings.click('#passages li button');
    await page.until(`${DIMMED} === ${before}`);
  });

  test('a passage that the reader hides is hidden with what is like it, and never a warning', async () => {
    const { url, page } = await world().openArticle();
    const id = await tabId(world().control, url);
    const before = await page.value<number>(DIMMED);
    const ask = (request: string): Promise<unknown> =>
      world().control.value(`${API}.tabs.sendMessage(${id}, ${request}).then(() => 0)`);
    await ask(JSON.stringify({ type: 'hide-like', text: 'Do not take ibuprofen with warfarin' }));
    await ask(JSON.stringify({ type: 'hide-like', text: SENTENCE.slice(10, 40) }));
    await page.until(`${DIMMED} === ${before + 1}`);
    const popup = await world().popupOf(url);
    await popup.until(
      `document.querySelector('.reason')?.parentElement.textContent.includes('You chose to hide this')`,
    );
    expect(await popup.value(`document.querySelector('.text').textContent`)).toContain('warfarin');
    await ask(JSON.stringify({ type: 'keep-like', text: SENTENCE }));
    await page.until(`${DIMMED} === ${before}`);
  });

  test('nothing fails', () => {
    expect(world().driver.errors).toEqual([]);
    expect(world().driver.requests).toEqual([]);
  });
});

describe('in Chromium', () => {
  const world = worldOf(openChromium);

  test('the entries of the context menu do what they say', async () => {
    const { url, page } = await world().openArticle();
    const id = await tabId(world().control, url);
    const before = await page.value<number>(DIMMED);
    const choose = (entry: string, text: string): Promise<unknown> =>
      world().driver.inBackground(
        `chrome.contextMenus.onClicked.dispatch({ menuItemId: '${entry}', selectionText: ${JSON.stringify(text)} }, { id: ${id} })`,
      );
    await choose('hide-like', SENTENCE);
    await page.until(`${DIMMED} === ${before + 1}`);
    await choose('keep-like', 'free consultation');
    await page.until(`${DIMMED} === ${before}`);
  });

  test('settings are carried over where the reader wants it, both ways, and marked passages never', async () => {
    const page = await world().openOwn('options.html', `document.querySelector('[name=sync]') !== null`);
    const set = (area: string, values: object): Promise<unknown> =>
      world().control.value(`chrome.storage.${area}.set(${JSON.stringify(values)})`);
    const synced = `chrome.storage.sync.get()`;
    await set('local', { settings: { never: ['own.example'], hideLike: ['Buy this today, dear friend.'] } });
    expect(await page.value(`${synced}.then((all) => Object.keys(all).length)`)).toBe(0);
    await set('sync', { never: ['other.example'], automatic: false });
    await page.click('[name=sync]');
    await page.until(`${synced}.then(({ never }) => never?.join() === 'other.example,own.example')`);
    await page.until(`document.querySelector('[value=click]').checked`);
    await page.click('[name=marks]');
    await page.until(`${synced}.then(({ marks }) => marks === false)`);
    await set('sync', { automatic: true });
    await page.until(`document.querySelector('[value=automatic]').checked`);
    expect(await page.value(`${synced}.then((all) => JSON.stringify(all))`)).not.toContain('Buy this');
    await page.click('[name=sync]');
    await page.until(`!document.querySelector('[name=sync]').checked`);
    await page.click('[name=marks]');
    await page.until(`document.querySelector('[name=marks]').checked`);
    expect(await page.value(`${synced}.then(({ marks }) => marks)`)).toBe(false);
    await page.value('chrome.storage.sync.clear()');
  });
});
