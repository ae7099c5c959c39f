import { buildExtension } from '../../../scripts/build.ts';
import { openChromium } from '../../browser/chromium.ts';
import { eventually, type Tab } from '../../browser/driver.ts';
import { badge, openControl, openPopup, setAutomatic } from '../../browser/reader.ts';
import { openSite } from '../../browser/site.ts';
import { labelledPages } from '../pages.ts';
import { expectedCounts } from './expected.ts';

/** Every so many navigations the popup is opened on the page, and the reader goes back and forth. */
const POPUP = 10;
const BACK = 7;
/** A page that nothing is done on is watched for so long. Milliseconds. */
const WATCH = 400;
/** Memory is measured on the same page each time, after so many more navigations. */
const MEASURE = 50;

interface Soaked {
  /** Messages of consoles and of the browser's own list of the extension's errors. */
  errors: string[];
  /** What a badge said, and what it should have said. */
  badges: string[];
  /** Bytes: all of the extension's processes, and the scripts of the page that it works on. */
  memory: { navigation: number; process: number; page: number }[];
}

/** @param settled the first measure is taken after so many navigations */
export async function soak(navigations: number, settled: number): Promise<Soaked> {
  const pages = (await labelledPages()).filter(({ part }) => part === 'dev');
  const html = Object.fromEntries(pages.map((page) => [`/${page.id}.html`, page.html.toString('utf8')]));
  buildExtension('chrome');
  const site = await openSite(html);
  const paths = Object.keys(html);
  const counts = await expectedCounts(site.origin, html);
  const driver = await openChromium();
  const control = await openControl(driver);
  const tab = await driver.open(`${site.origin}${paths[0]}`);
  const soaked: Soaked = { errors: [], badges: [], memory: [] };

  const look = async (path: string): Promise<void> => {
    const count = counts.get(path) ?? 0;
    const wanted = count === 0 ? '' : String(count);
    const url = `${site.origin}${path}`;
    if (count === 0) await new Promise((resolve) => setTimeout(resolve, WATCH));
    let shown = '';
    await eventually('the badge', async () => {
      shown = await badge(control, url);
      return shown === wanted;
    }).catch(() => soaked.badges.push(`${path}: '${shown}' in place of '${wanted}'`));
  };
  let before = paths[0] as string;
  const goTo = async (index: number): Promise<void> => {
    const path = paths[index % paths.length] as string;
    await tab.goto(`${site.origin}${path}`);
    await look(path);
    if (index % POPUP === 0) await readInPopup(`${site.origin}${path}`);
    if (index % BACK === 1) {
      await tab.back();
      await atPath(tab, before);
      await look(before);
    } else before = path;
  };
  const readInPopup = async (url: string): Promise<void> => {
    const popup = await openPopup(driver, control, url);
    await popup.close();
  };

  // What the pages' own scripts and missing files make them say.
  await setAutomatic(control, false);
  for (const path of paths) await tab.goto(`${site.origin}${path}`);
  const own = new Set(driver.errors);
  await setAutomatic(control, true);
  await goTo(0);

  for (let index = 1; index <= navigations; index++) {
    await goTo(index);
    if (index % MEASURE !== 0 || index < settled) continue;
    await goTo(0);
    const { process, page } = await driver.memory();
    soaked.memory.push({ navigation: index, process, page });
    console.error(`${index} of ${navigations}`);
  }
  const messages = [...driver.errors, ...(await driver.faults())].filter((message) => !own.has(message));
  soaked.errors.push(...messages, ...driver.requests.map((url) => `asked for ${url}`));
  await driver.close();
  site.close();
  return soaked;
}

function atPath(tab: Tab, path: string): Promise<void> {
  return eventually(`at ${path}`, () =>
    tab.value<boolean>(`location.pathname === ${JSON.stringify(path)}`).catch(() => false),
  );
}
