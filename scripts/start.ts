import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type PageRequest, type PageState, pageState } from '../lib/messages.ts';
import { launchWithExtension } from './start/launch.ts';
import { printReport } from './start/print.ts';
import { serveFile } from './start/serve.ts';

const root = join(import.meta.dirname, '..');
const target = process.argv[2] ?? join(root, 'scripts/start/sample.html');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const served = /^https?:\/\//i.test(target) ? null : await serve(target);
try {
  await (hasDisplay ? show : photograph)(served?.url ?? target);
} finally {
  served?.server.close();
}

async function serve(file: string): ReturnType<typeof serveFile> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  return serveFile(resolve(file));
}

/** Opens the page and the popup beside it, and stays until the reader closes the browser. */
async function show(url: string): Promise<void> {
  const { browser, openExtensionPage } = await launchWithExtension(false);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  const popup = await openExtensionPage('popup.html');
  await popup.goto(`${popup.url()}?tab=${await tabOf(popup, url)}`);
  console.log('The page and the popup are open in the browser. Close it to end.');
  await new Promise((end) => browser.once('disconnected', end));
}

/** Without a display: prints what the popup would show and saves pictures under `.output/screenshots/`. */
async function photograph(url: string): Promise<void> {
  const { browser, openExtensionPage } = await launchWithExtension(true);
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const popup = await openExtensionPage('popup.html');
    await popup.setViewport({ width: 440, height: 600 });
    const tab = await tabOf(popup, url);
    const state = await stateOf(popup, tab);
    await popup.goto(`${popup.url()}?tab=${tab}`);
    await popup.waitForSelector('h1, h2');
    await save(popup, 'popup');
    if (state === null) {
      console.log('This page does not look like a health article, so Unvarnished leaves it as it is.');
      return;
    }
    const locale = readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8');
    console.log(printReport(state.report, JSON.parse(locale) as Record<string, { message: string }>));
    await save(page, 'page-after');
    await send(popup, tab, { type: 'undo' });
    await save(page, 'page-before');
  } finally {
    await browser.close();
  }
}

async function save(page: Page, name: string): Promise<void> {
  const folder = join(root, '.output/screenshots');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`) as `${string}.png`;
  // A tab in the background draws nothing.
  await page.bringToFront();
  await page.screenshot({ path, fullPage: true });
  console.log(`Saved ${path}`);
}

/** Number of the tab that shows an address; asked from a page of the extension. */
function tabOf(popup: Page, url: string): Promise<number> {
  return popup.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url?.split('#')[0] === wanted.split('#')[0])?.id ?? -1;
  }, url);
}

/** The page's state once it has been cleaned; null when nothing has answered within ten seconds. */
async function stateOf(popup: Page, tab: number): Promise<PageState | null> {
  const answered = await popup
    .waitForFunction(
      (id) => chrome.tabs.sendMessage(id, { type: 'get-state' }).catch(() => null),
      { timeout: 10_000, polling: 200 },
      tab,
    )
    .catch(() => null);
  return answered === null ? null : pageState.parse(await answered.jsonValue());
}

function send(popup: Page, tab: number, request: PageRequest): Promise<unknown> {
  return popup.evaluate((id, message) => chrome.tabs.sendMessage(id, message), tab, request);
}

/** The part of the extension API that is used inside its own pages. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
};
