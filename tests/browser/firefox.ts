import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser/find.ts';
import { fixedHost } from '../../scripts/browser/gecko.ts';
import { TARGETS } from '../../scripts/build.ts';
import { type Driver, eventually, type Tab } from './driver.ts';

/** The host that we give the extension's pages in the test's profile. */
const HOST = '3f0b5c52-7d1c-4a9f-9d57-5a5c1b1f7c11';

interface Surroundings {
  /** What Firefox takes for the user's own folder, instead of the true one. */
  home?: string;
  /** An unpacked extension instead of the built one. */
  folder?: string;
}

/** Firefox, headless, with the built extension. @throws when none is installed */
export async function openFirefox({
  home,
  folder = TARGETS.firefox.folder,
}: Surroundings = {}): Promise<Driver> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found: install it, or set FIREFOX_PATH.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, ...(home !== undefined && { HOME: home }) },
    // Pages of an extension can be driven only with this.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: fixedHost(HOST),
  });
  await browser.installExtension(folder);
  const origin = `moz-extension://${HOST}`;
  const requests: string[] = [];
  const errors: string[] = [];
  return {
    name: 'firefox',
    origin,
    requests,
    errors,
    open: (url) => openTab(browser, url, { origin, requests, errors }),
    close: () => browser.close(),
  };
}

async function openTab(
  browser: Browser,
  url: string,
  { origin, requests, errors }: { origin: string; requests: string[]; errors: string[] },
): Promise<Tab> {
  const page: Page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => {
    if (page.url().startsWith(origin) && !request.url().startsWith(origin)) requests.push(request.url());
  });
  const goto = async (to: string): Promise<void> => {
    const arrival = page.goto(to, { waitUntil: 'domcontentloaded' });
    if (!to.startsWith(origin)) return void (await arrival);
    // Firefox never reports that an extension's page has loaded, so look for it.
    arrival.catch(() => undefined);
    const href = JSON.stringify(to);
    await eventually(`at ${to}`, async () =>
      Boolean(
        await page
          .evaluate(`location.href === ${href} && document.readyState !== 'loading'`)
          .catch(() => false),
      ),
    );
  };
  await goto(url);
  return {
    value: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    until: (expression) => eventually(expression, async () => Boolean(await page.evaluate(expression))),
    click: async (selector) => {
      const element = await page.waitForSelector(selector);
      await element?.click();
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    goto,
    // `goBack` waits in vain for a page that comes back from the cache.
    back: () => page.evaluate('history.back()') as Promise<void>,
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}
