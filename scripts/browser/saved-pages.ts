import { randomUUID } from 'node:crypto';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from 'playwright-core';
import { findBrowser } from './find.ts';

/** Without these a browser looks up its maker's hosts at every start. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Known to no page, so that our own scripts run and no others. */
const NONCE = randomUUID();

export interface SavedPage {
  html: Buffer;
  url: string;
}

/**
 * Scripts stay off, yet `noscript` is parsed as where they are on, as in the extension's life. What a page names is
 * refused by its own policy, before it costs a round trip.
 */
const HEADERS = {
  'content-type': 'text/html',
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'nonce-${NONCE}'`,
};

/** Runs in a page: adds a script and tells how many milliseconds that took. */
function addScript([source, nonce]: readonly [string, string]): number {
  const script = document.createElement('script');
  script.nonce = nonce;
  script.textContent = source;
  const start = performance.now();
  document.documentElement.append(script);
  const time = performance.now() - start;
  script.remove();
  return time;
}

/** Headless Chromium in which saved pages are loaded with their scripts off and the network refused. */
export class SavedPages {
  private readonly idle: Page[] = [];
  private readonly loading = new Map<Page, Buffer>();

  private constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    private readonly script: string,
  ) {}

  /** @param script source that each page gets after loading; its globals are what `run` may call */
  static async open(script: string): Promise<SavedPages> {
    const executablePath = findBrowser('chromium');
    if (!executablePath)
      throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_PATH.');
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath, args: [...QUIET, ...sandbox] });
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const pages = new SavedPages(browser, context, script);
    await context.route('**/*', (route) => pages.answer(route));
    return pages;
  }

  /**
   * Loads a page and evaluates an expression in it. Calls may run side by side, each in a tab of its own.
   * @param expression JavaScript source; its value must be JSON
   * @param timeout milliseconds for loading and evaluating together
   */
  async run<T>({ html, url }: SavedPage, expression: string, timeout = 60_000): Promise<T> {
    const page = this.idle.pop() ?? (await this.context.newPage());
    try {
      this.loading.set(page, html);
      const value = await within(timeout, async () => {
        await page.goto(url, { waitUntil: 'domcontentloaded', timeout });
        await page.evaluate(this.script);
        return (await page.evaluate(expression)) as T;
      });
      this.idle.push(page);
      return value;
    } catch (error) {
      await page.close();
      throw error;
    } finally {
      this.loading.delete(page);
    }
  }

  /**
   * Loads a page for which nothing is warm: in a process of its own, the script read in as the browser reads in that of
   * an extension, which `eval` does not.
   * @returns the value of the expression, and how many milliseconds it took to read in and evaluate the script
   */
  async runCold<T>({ html, url }: SavedPage, expression: string): Promise<{ value: T; loadMs: number }> {
    const context = await this.browser.newContext({ serviceWorkers: 'block' });
    await context.route('**/*', (route) => this.answer(route));
    const page = await context.newPage();
    this.loading.set(page, html);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const loadMs = await page.evaluate(addScript, [this.script, NONCE] as const);
    const value = (await page.evaluate(expression)) as T;
    await context.close();
    return { value, loadMs };
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private answer(route: Route): Promise<void> {
    const request = route.request();
    if (!request.isNavigationRequest()) return route.abort();
    const page = request.frame().page();
    if (request.frame() !== page.mainFrame()) return route.abort();
    const body = this.loading.get(page);
    this.loading.delete(page);
    // An answer without content keeps the document that is there where a page sends the reader on.
    return body ? route.fulfill({ body, headers: HEADERS }) : route.fulfill({ status: 204 });
  }
}

/** @throws when the work takes longer than `milliseconds` */
async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}
