import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { API, HIDDEN_COUNT, openControl, openPopup } from './reader.ts';
import { openSite, type Site } from './site.ts';

/** A browser with the extension, a local site, and the tabs that a test has opened. */
export class World<D extends Driver = Driver> {
  readonly driver: D;
  readonly site: Site;
  /** An extension page to speak with the extension. */
  readonly control: Tab;
  private readonly opened: Tab[] = [];

  constructor(driver: D, site: Site, control: Tab) {
    this.driver = driver;
    this.site = site;
    this.control = control;
  }

  /** Opens an address, and waits until an expression in the page is true; the tab is closed after the test. */
  async open(url: string, until = 'true'): Promise<Tab> {
    const tab = await this.driver.open(url);
    this.opened.push(tab);
    await tab.until(until);
    return tab;
  }

  /** A page of the site, by its path. */
  visit(path: string): Promise<Tab> {
    return this.open(`${this.site.origin}${path}`);
  }

  /** A page of the extension, such as `options.html`. */
  openOwn(page: string, until: string): Promise<Tab> {
    return this.open(`${this.driver.origin}/${page}`, until);
  }

  /** The popup, in a tab of its own, on the tab that shows an address. */
  async popupOf(url: string): Promise<Tab> {
    const popup = await openPopup(this.driver, this.control, url);
    this.opened.push(popup);
    return popup;
  }

  /** The site's health article, cleaned, and the popup on it. */
  async openArticle(): Promise<{ url: string; page: Tab; popup: Tab }> {
    const url = `${this.site.origin}/headache.html`;
    const page = await this.open(url, `${HIDDEN_COUNT} > 0`);
    return { url, page, popup: await this.popupOf(url) };
  }

  async closeTabs(): Promise<void> {
    for (const tab of this.opened.splice(0)) await tab.close();
  }

  async close(): Promise<void> {
    await this.driver.close();
    this.site.close();
  }
}

/**
 * One browser for all tests of a file or a group; after each test its tabs are closed and the settings are as at first.
 * @param extra pages of the site made by the tests, by path
 * @returns the world, from the first test on
 */
export function worldOf<D extends Driver>(
  openBrowser: () => Promise<D>,
  extra: Readonly<Record<string, string | Buffer>> = {},
): () => World<D> {
  let world: World<D> | undefined;
  beforeAll(async () => {
    const [driver, site] = await Promise.all([openBrowser(), openSite(extra)]);
    world = new World(driver, site, await openControl(driver));
  });
  afterAll(() => world?.close());
  afterEach(async () => {
    await world?.closeTabs();
    await world?.control.value(`${API}.storage.local.clear()`);
  });
  return () => {
    if (!world) throw new Error('the browser is not open yet');
    return world;
  };
}
