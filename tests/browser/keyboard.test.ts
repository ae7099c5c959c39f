import { describe, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import type { Tab } from './driver.ts';
import { BROWSERS, HIDDEN_COUNT } from './reader.ts';
import { worldOf } from './world.ts';

const FOCUSED = `document.activeElement`;
/** Puts the keyboard to the first control of the page. */
const FROM_THE_TOP = `document.querySelector('button, input').focus()`;

/** Goes by Tab from the top to the element that a selector finds. @throws when it is never reached */
async function tabTo(page: Tab, selector: string, from = FROM_THE_TOP): Promise<void> {
  await page.value(from);
  for (let step = 0; step < 120; step++) {
    if (await page.value(`${FOCUSED}?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab never leads to ${selector}`);
}

describe.each(BROWSERS)('%s', (_name, openBrowser) => {
  const world = worldOf(openBrowser);

  test('a page is given back, cleaned, and a sentence put back, without a mouse', async () => {
    const { page, popup } = await world().openArticle();
    await popup.front();
    await tabTo(popup, '[name=undo]');
    await popup.press('Enter');
    await page.until(`${HIDDEN_COUNT} === 0`);
    await tabTo(popup, '[name=clean]');
    await popup.press('Enter');
    await page.until(`${HIDDEN_COUNT} > 0`);
    await tabTo(popup, '.reason > summary');
    await popup.press('Enter');
    await tabTo(popup, '.reason[open] li button');
    await popup.press('Enter');
    await popup.until(`document.querySelectorAll('.reason .back').length === 1`);
    expect(await popup.value(`${FOCUSED}.closest('.reason') !== null`)).toBe(true);
  });

  test('the notice opens, and Escape closes a card and gives the focus back', async () => {
    const { popup } = await world().openArticle();
    await popup.front();
    await tabTo(popup, '.notice > summary');
    await popup.press('Enter');
    await popup.until(`document.querySelector('.notice').open`);
    await popup.value(`document.querySelector('[popovertarget=look]').focus()`);
    await popup.press('Enter');
    await popup.until(`document.querySelector('#look:popover-open') !== null`);
    await tabTo(popup, '[name=larger]', '0');
    await popup.press('Enter');
    await popup.until(`document.documentElement.style.getPropertyValue('--scale') === '1.15'`);
    await popup.press('Escape');
    await popup.until(`document.querySelector('#look:popover-open') === null`);
    expect(await popup.value(`${FOCUSED}.getAttribute('popovertarget')`)).toBe('look');
  });

  test('the mode and a site are chosen in the settings without a mouse, and Escape leaves the question', async () => {
    const page = await world().openOwn('options.html', `document.querySelector('#data') !== null`);
    await page.front();
    await tabTo(page, '[name=mode]');
    await page.press('ArrowDown');
    await page.until(`document.querySelector('[value=click]').checked`);
    await tabTo(page, '.sites input');
    for (const key of 'care.example') await page.press(key);
    await page.press('Enter');
    await page.until(`document.querySelector('.sites li')?.textContent.includes('care.example')`);
    await tabTo(page, '[name=reset]');
    await page.press('Enter');
    await page.until(`document.querySelector('dialog').open`);
    await page.press('Escape');
    await page.until(`!document.querySelector('dialog').open`);
  });
});

describe('in Chromium', () => {
  const world = worldOf(() => openChromium());

  test('every control of the popup is reached, and each shows that it has the focus', async () => {
    const { popup } = await world().openArticle();
    await popup.front();
    await popup.until(`document.querySelector('[name=site]') !== null`);
    const all = `[...document.querySelectorAll('button, a[href], summary, input')].filter((one) =>
      one.checkVisibility() && !one.disabled && (one.type !== 'radio' || one.checked))`;
    await popup.value(`globalThis.unseen = new Set(${all}), ${FROM_THE_TOP}, unseen.delete(${FOCUSED})`);
    const count = await popup.value<number>('unseen.size');
    const unmarked: string[] = [];
    for (let step = 0; step < count + 5; step++) {
      await popup.press('Tab');
      const bare = await popup.value<string>(`(() => { const one = ${FOCUSED}; unseen.delete(one);
        return one === document.body || getComputedStyle(one).outlineStyle !== 'none' ? '' : one.outerHTML; })()`);
      if (bare !== '') unmarked.push(bare);
    }
    expect(await popup.value('[...unseen].map((one) => one.outerHTML)')).toEqual([]);
    expect(unmarked).toEqual([]);
  });
});
