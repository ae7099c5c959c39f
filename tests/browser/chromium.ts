import { type BrowserContext, chromium, type Page, type Request, type Worker } from 'playwright-core';
import { findBrowser } from '../../scripts/browser/find.ts';
import { TARGETS } from '../../scripts/build.ts';
import { faultsOf, killWorker, memoryOf, reloadExtension } from './chromium-tools.ts';
import { type Driver, eventually, type Tab } from './driver.ts';

/** What only Chromium lets a test do. */
export interface ChromiumDriver extends Driver {
  /** Value of an expression in the background's own place. */
  inBackground<T>(expression: string): Promise<T>;
  /** Ends the extension's background at once, as the browser does when it likes. */
  kill(): Promise<void>;
  /** Tells all open pages what the reader prefers, as the system's settings would. */
  prefer(wishes: {
    forcedColors?: 'active' | 'none';
    reducedMotion?: 'reduce' | 'no-preference';
  }): Promise<void>;
  /** Loads the extension anew, as an update does: its pages close, its scripts on pages live on without it. */
  reload(): Promise<void>;
  /** What the browser itself holds against the extension: its uncaught errors, wherever they happened. */
  faults(): Promise<string[]>;
  /** Bytes that the extension's own processes take, and those of the scripts of the web page that is open, when tidied up. */
  memory(): Promise<{ process: number; page: number }>;
}

/**
 * Chromium, headless, with the built extension.
 * @param language of the browser's own words, such as `de` or `zh-CN`
 * @throws when none is installed
 */
export async function openChromium(language = 'en-US'): Promise<ChromiumDriver> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_PATH.');
  const { folder } = TARGETS.chrome;
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    args: [
      `--load-extension=${folder}`,
      `--disable-extensions-except=${folder}`,
      '--disable-background-networking',
      `--lang=${language}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    channel: 'chromium',
    env: { ...process.env, LANGUAGE: language.replace('-', '_') } as Record<string, string>,
    locale: language,
    viewport: { width: 1000, height: 700 },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const requests: string[] = [];
  const errors: string[] = [];
  const listen = (one: Worker): void =>
    void one.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  listen(worker);
  context.on('serviceworker', listen);
  context.on('request', (request) => {
    if (askedBy(request).startsWith(origin) && !request.url().startsWith(origin))
      requests.push(request.url());
  });
  return {
    name: 'chromium',
    origin,
    requests,
    errors,
    open: (url) => openTab(context, url, errors),
    kill: () => killWorker(context, origin),
    prefer: async (wishes) => {
      for (const page of context.pages()) await page.emulateMedia(wishes);
    },
    reload: () => reloadExtension(context, origin),
    faults: () => faultsOf(context, origin),
    memory: () => memoryOf(context, origin),
    close: () => context.close(),
    inBackground: <T>(expression: string) => worker.evaluate<T>(expression),
  };
}

/** Address of the worker or page that asked; '' for the first request of a page that does not stand yet. */
function askedBy(request: Request): string {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}

async function openTab(context: BrowserContext, url: string, errors: string[]): Promise<Tab> {
  const page: Page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return {
    value: <T>(expression: string) => page.evaluate<T>(expression),
    until: (expression) => eventually(expression, async () => Boolean(await page.evaluate(expression))),
    click: (selector) => page.locator(selector).first().click(),
    press: (key) => page.keyboard.press(key),
    goto: async (to) => void (await page.goto(to, { waitUntil: 'domcontentloaded' })),
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}
