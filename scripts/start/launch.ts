import { type Browser, launch, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../browser/ensure.ts';
import { findBrowser } from '../browser/find.ts';
import { fixedHost } from '../browser/gecko.ts';
import { buildExtension } from '../build.ts';

/** Fixed, so that the address of the popup is known in Firefox, which otherwise draws it by lot. */
const FIREFOX_UUID = 'b1f0c2a4-5d3e-4f6a-8b7c-9d0e1f2a3b4c';

export interface Launched {
  browser: Browser;
  /** Opens a page of the extension, such as `popup.html?tab=3`. */
  openExtensionPage(path: string): Promise<Page>;
}

/** Builds the extension and opens a browser with it: Chrome, Chromium or Edge where there is one, else Firefox. */
export async function launchWithExtension(headless: boolean): Promise<Launched> {
  const useFirefox = !findBrowser('chromium') && findBrowser('firefox') !== null;
  return useFirefox ? launchFirefox(headless) : launchChromium(headless);
}

async function launchChromium(headless: boolean): Promise<Launched> {
  const executablePath = ensureBrowser('chromium');
  const folder = buildExtension('chrome');
  const asRoot = process.getuid?.() === 0;
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [folder],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--no-first-run', '--disable-quic', ...(asRoot ? ['--no-sandbox'] : [])],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  );
  const { origin } = new URL(worker.url().replace('chrome-extension:', 'https:'));
  const base = origin.replace('https:', 'chrome-extension:');
  return { browser, openExtensionPage: (path) => open(browser, `${base}/${path}`) };
}

async function launchFirefox(headless: boolean): Promise<Launched> {
  const executablePath = ensureBrowser('firefox');
  const folder = buildExtension('firefox');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    extraPrefsFirefox: fixedHost(FIREFOX_UUID),
  });
  await browser.installExtension(folder);
  return { browser, openExtensionPage: (path) => open(browser, `moz-extension://${FIREFOX_UUID}/${path}`) };
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}
