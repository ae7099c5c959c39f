import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, openChromium } from './chromium.ts';
import { eventually, type Tab } from './driver.ts';
import { badge, HIDDEN_COUNT, HTML, openControl, openPopup, originalHtml, tabId } from './reader.ts';
import { openSite, type Site } from './site.ts';

const IS_CLEAN = `${HIDDEN_COUNT} > 0`;
const MARKS = `document.querySelectorAll('unvarnished-marks').length`;
/** Settings beside those that the tests change; none of them may ever get lost. */
const CHOSEN = { never: ['other.example'], keptReasons: ['tags'], look: { size: 130 }, marks: true };

let driver: ChromiumDriver;
let site: Site;
let control: Tab;
let health: string;
let opened: Tab[] = [];

beforeAll(async () => {
  [driver, site] = await Promise.all([openChromium(), openSite()]);
  control = await openControl(driver);
  health = `${site.origin}/headache.html`;
});
afterAll(async () => {
  await driver?.close();
  site?.close();
});
afterEach(async () => {
  for (const tab of opened) await tab.close();
  opened = [];
});

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const store = (settings: object): Promise<unknown> =>
  control.value(`chrome.storage.local.set({ settings: ${JSON.stringify({ ...CHOSEN, ...settings })} })`);
const stored = (): Promise<object> =>
  control.value<object>(`chrome.storage.local.get('settings').then(({ settings }) => settings)`);
async function open(url = health): Promise<Tab> {
  const tab = await driver.open(url);
  opened.push(tab);
  return tab;
}
async function popupOf(url = health): Promise<Tab> {
  const popup = await openPopup(driver, control, url);
  opened.push(popup);
  return popup;
}
/** The page is clean, marked once, and its badge has the number of what was taken out. */
async function isWell(page: Tab, url = health): Promise<void> {
  await page.until(`${IS_CLEAN} && ${MARKS} === 1`);
  const count = await control.value<number>(
    `chrome.tabs.sendMessage(${await tabId(control, url)}, { type: 'get-state' }).then(({ report, restored }) => report.removed.length - restored.length)`,
  );
  await eventually(`${count} on the badge`, async () => (await badge(control, url)) === String(count));
}

/** Each kills the background in the midst of something, and leaves the page as it should be in the end. */
const MOMENTS: [name: string, act: () => Promise<void>][] = [
  ...[0, 20, 40, 80, 120, 180, 260, 400].map((delay): [string, () => Promise<void>] => [
    `${delay} ms after a page has loaded`,
    async () => {
      const page = await open();
      await wait(delay);
      await driver.kill();
      await isWell(page);
    },
  ]),
  ['before a page is opened', async () => driver.kill().then(async () => isWell(await open()))],
  [
    'as soon as the page is clean, before it is counted',
    async () => {
      const page = await open();
      await page.until(IS_CLEAN);
      await driver.kill();
      await isWell(page);
    },
  ],
  [
    'while a page is loaded again',
    async () => {
      const page = await open();
      await isWell(page);
      const again = page.goto(health);
      await driver.kill();
      await again;
      await isWell(page);
    },
  ],
  [
    'while a page comes back from the cache',
    async () => {
      const page = await open();
      await isWell(page);
      await page.goto(`${site.origin}/bread.html`);
      await Promise.all([page.back(), driver.kill()]);
      await eventually('back', () => page.value<boolean>(`location.pathname === '/headache.html'`));
      await isWell(page);
    },
  ],
  [
    'while a page turns into another one',
    async () => {
      const page = await open(`${site.origin}/late.html`);
      await isWell(page, `${site.origin}/late.html`);
      await page.value(`go('/late.html?bread')`);
      await driver.kill();
      await page.until(`document.querySelectorAll('.other').length === 3 && ${HIDDEN_COUNT} === 0`);
      await eventually(
        'no badge',
        async () => (await badge(control, `${site.origin}/late.html?bread`)) === '',
      );
    },
  ],
  [
    'while two pages load at once',
    async () => {
      const pages = [open(), open(`${site.origin}/endless.html`)] as const;
      await wait(100);
      await driver.kill();
      await isWell(await pages[0]);
      await isWell(await pages[1], `${site.origin}/endless.html`);
    },
  ],
  [
    'while a tab is closed',
    async () => {
      const page = await open();
      await Promise.all([page.close(), driver.kill()]);
      opened.pop();
      await isWell(await open());
    },
  ],
  [
    'while the popup undoes and cleans',
    async () => {
      const page = await open();
      await isWell(page);
      const popup = await popupOf();
      await popup.click('button[name=undo]');
      await driver.kill();
      await page.until(`${HIDDEN_COUNT} === 0`);
      await eventually('no badge', async () => (await badge(control, health)) === '');
      await popup.click('button[name=clean]');
      await driver.kill();
      await isWell(page);
    },
  ],
  [
    'while the popup gives one passage back',
    async () => {
      const page = await open();
      await isWell(page);
      const popup = await popupOf();
      await popup.value(
        `(document.querySelector('.reason').open = true, document.querySelector('.reason li button').click())`,
      );
      await driver.kill();
      await isWell(page);
    },
  ],
  [
    'while automatic cleaning is switched off',
    async () => {
      await store({ automatic: false });
      await driver.kill();
      const page = await open();
      await wait(300);
      expect(await page.value(HIDDEN_COUNT)).toBe(0);
      await (await popupOf()).click('button[name=clean]');
      await isWell(page);
      expect(await stored()).toEqual({ ...CHOSEN, automatic: false });
    },
  ],
  [
    'while automatic cleaning is switched on again',
    async () => {
      await store({ automatic: true });
      await driver.kill();
      // Where the browser told a dying background of the change, the next visit to the popup wakes a new one.
      const page = await open();
      await popupOf();
      await isWell(page);
      await eventually('a registration', () =>
        control.value(
          `chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length === 1)`,
        ),
      );
    },
  ],
  [
    'while a site is switched off and on',
    async () => {
      const page = await open();
      await isWell(page);
      const popup = await popupOf();
      await popup.click('input[name=site][value=never]');
      await driver.kill();
      await page.until(`${HIDDEN_COUNT} === 0`);
      await popup.click('input[name=site][value=usual]');
      await driver.kill();
      await isWell(page);
    },
  ],
];

describe('the background is killed', () => {
  beforeAll(() => store({}));

  test('at twenty moments', () => expect(MOMENTS).toHaveLength(20));

  test.each(MOMENTS)('%s', async (_name, act) => {
    await act();
    expect(await stored()).toMatchObject(CHOSEN);
    expect(driver.errors).toEqual([]);
  });
});

describe('the extension is loaded anew', () => {
  async function reload(): Promise<void> {
    await driver.reload();
    await eventually('the extension is back', async () => {
      const page = await driver.open(`${driver.origin}/options.html`).catch(() => control);
      control = page;
      return page.value<boolean>('true').catch(() => false);
    });
  }

  test.each([
    ['a clean page is clean again, once, and can be given back', 0],
    ['a page that was just being cleaned is clean in the end', 30],
  ])('%s', async (_name, delay) => {
    await store({ automatic: true });
    const original = await originalHtml(driver, control, health);
    const page = await open();
    if (delay === 0) await isWell(page);
    else await wait(delay);
    await reload();
    await isWell(page);
    await (await popupOf()).click('button[name=undo]');
    await page.until(`${HIDDEN_COUNT} === 0`);
    expect(await page.value(HTML)).toBe(original);
    expect(await page.value('CSS.highlights.size + document.adoptedStyleSheets.length')).toBe(0);
  });

  test('the script of before gives way to the new one when the page changes', async () => {
    const url = `${site.origin}/endless.html`;
    const page = await open(url);
    await isWell(page, url);
    await reload();
    await isWell(page, url);
    for (let part = 0; part < 3; part++) {
      await page.value('more()');
      await wait(600);
      expect(await page.value(`${IS_CLEAN} && ${MARKS} === 1`)).toBe(true);
    }
    await isWell(page, url);
  });

  test('a page that was cleaned by hand is given back', async () => {
    await store({ automatic: false });
    const original = await driver.open(health).then(async (tab) => {
      const html = await tab.value<string>(HTML);
      await tab.close();
      return html;
    });
    const page = await open();
    await (await popupOf()).click('button[name=clean]');
    await isWell(page);
    // The popup closes with the extension.
    opened.pop();
    await reload();
    await page.until(`${HIDDEN_COUNT} === 0`);
    expect(await page.value(HTML)).toBe(original);
    expect(await stored()).toEqual({ ...CHOSEN, automatic: false });
  });
});
