import { buildExtension } from '../../scripts/build.ts';
import { openChromium } from '../browser/chromium.ts';
import type { Driver } from '../browser/driver.ts';
import { HIDDEN_COUNT, openControl, tabId } from '../browser/reader.ts';
import { openSite } from '../browser/site.ts';

/** How long the popup takes to the article's text on an analysed page, beside a popup that has nothing to show. */
const OPENINGS = 20;
/** Most milliseconds to the text, as the median. */
const BUDGET = 150;

const ARTICLE = `performance.getEntriesByName('article')[0]?.startTime ?? 0`;
const PAINT = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`;

/** Milliseconds from the start of a page's load to a moment that its own clock has noted. */
async function timeOf(driver: Driver, address: string, moment: string): Promise<number> {
  const page = await driver.open(`${driver.origin}/${address}`);
  await page.until(`(${moment}) > 0`);
  const time = await page.value<number>(moment);
  await page.close();
  return time;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

buildExtension('chrome');
const driver = await openChromium();
const site = await openSite();
const control = await openControl(driver);
const page = await driver.open(`${site.origin}/headache.html`);
await page.until(`${HIDDEN_COUNT} > 0`);
const tab = await tabId(control, `${site.origin}/headache.html`);
const full: number[] = [];
const empty: number[] = [];
for (let opening = 0; opening < OPENINGS; opening++) {
  full.push(await timeOf(driver, `popup.html?tab=${tab}`, ARTICLE));
  empty.push(await timeOf(driver, 'popup.html?tab=999999', PAINT));
}
await driver.close();
site.close();
const [text, nothing] = [median(full), median(empty)];
console.log(
  `text after ${text.toFixed(0)} ms (median of ${OPENINGS}), ${(text / nothing).toFixed(2)} times an empty popup (${nothing.toFixed(0)} ms)`,
);
if (text > BUDGET) {
  console.log(`over the budget of ${BUDGET} ms`);
  process.exitCode = 1;
}
