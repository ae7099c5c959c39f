import { openChromium } from '../../tests/browser/chromium.ts';
import type { Driver, Tab } from '../../tests/browser/driver.ts';
import { API, HIDDEN_COUNT, openControl, tabId } from '../../tests/browser/reader.ts';
import { openSite } from '../../tests/browser/site.ts';

interface Screen {
  /** Page of the extension, with the tab's number put in for `TAB`. */
  address: string;
  /** Selector of what shows that it stands. */
  ready: string;
  /** What to do before the picture is taken; JavaScript. */
  open: string;
  width: number;
  height: number;
}

const popup = (open: string): Screen => ({
  address: 'popup.html?tab=TAB',
  ready: '#settings',
  open,
  width: 400,
  height: 600,
});
const tab = (address: string, ready: string, open = '0'): Screen => ({
  address,
  ready,
  open,
  width: 800,
  height: 800,
});
const bring = (selector: string): string =>
  `document.querySelector('${selector}').scrollIntoView({ behavior: 'instant' })`;

/** Every screen of the extension. */
export const SCREENS = {
  popup: popup('0'),
  notice: popup(`document.querySelector('.notice').open = true`),
  'read-on': popup(bring('#read-on')),
  removed: popup(`document.querySelector('.reason').open = true, ${bring('#removed')}`),
  here: popup(bring('#settings')),
  look: popup(`document.querySelector('#look').showPopover()`),
  'take-along': popup(`document.querySelector('#take').showPopover()`),
  nothing: { ...popup('0'), address: 'popup.html?tab=999999', ready: '.plain button', height: 320 },
  reader: tab('reader.html?tab=TAB', '.text p'),
  sheet: tab('sheet.html?tab=TAB', '.sheet .text p'),
  settings: tab('options.html', '#data'),
  'settings-end': tab('options.html', '#keys dd', bring('#keys')),
  welcome: tab('welcome.html', '[value=after]:checked'),
} as const satisfies Record<string, Screen>;
export type ScreenName = keyof typeof SCREENS;

/** A browser in one language with a cleaned article in it, to take pictures in. */
export interface Studio {
  driver: Driver;
  /** The article's tab, and its address. */
  page: Tab;
  url: string;
  /** Takes a picture in a theme. @returns PNG as base64 */
  shoot(name: ScreenName, theme: 'light' | 'dark'): Promise<string>;
  /** Sets some of the settings as they are stored. */
  set(settings: object): Promise<void>;
  close(): Promise<void>;
}

/** @param language of the browser @param html HTML of the article; without it, that of the browser tests */
export async function openStudio(language: string, html?: string): Promise<Studio> {
  const driver = await openChromium(language);
  const site = await openSite(html === undefined ? {} : { '/headache.html': html });
  const control = await openControl(driver);
  const url = `${site.origin}/headache.html`;
  const page = await driver.open(url);
  await page.until(`${HIDDEN_COUNT} > 0`);
  const id = await tabId(control, url);
  const set = async (settings: object): Promise<void> => {
    await control.value(`${API}.storage.local.set(${JSON.stringify({ settings })})`);
  };
  return {
    driver,
    page,
    url,
    set,
    shoot: async (name, theme) => {
      const { address, ready, open, width, height } = SCREENS[name];
      await set({ look: { theme }, hideLike: ['Order the sleep tea today and save.'] });
      const screen = await driver.open(`${driver.origin}/${address.replace('TAB', String(id))}`);
      await screen.resize(width, height);
      await screen.until(
        `document.querySelector('${ready}') && document.documentElement.dataset.theme === '${theme}'`,
      );
      await screen.value(open);
      const png = await screen.screenshot();
      await screen.close();
      return png.toString('base64');
    },
    close: async () => {
      await driver.close();
      site.close();
    },
  };
}
