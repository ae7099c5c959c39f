import { buildExtension } from '../../scripts/build.ts';
import { openChromium } from '../browser/chromium.ts';
import type { Driver } from '../browser/driver.ts';
import { HIDDEN_COUNT, openControl, tabId } from '../browser/reader.ts';
import { openSite } from '../browser/site.ts';

/**
 * How long the popup takes to its first paint and to the article's text on an analysed page, beside a popup that has
 * nothing to show.
 */
const OPENINGS = 20;
/** Most milliseconds, as the median. */
const BUDGET = { skeleton: 50, text: 150 };

const ARTICLE = `performance.getEntriesByName('article')[0]?.startTime ?? 0`;
const PAINT = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`;

/** Milliseconds from the start of a page's load to moments that its own clock has noted. */
async function timesOf(driver: Driver, address: string, ...moments: string[]): Promise<number[]> {
  const page = await driver.open(`${driver.origin}/${address}`);
  const times: number[] = [];
  for (const moment of moments) {
    await page.until(`(${moment}) > 0`);
    times.push(await page.value<number>(moment));
  }
  await page.close();
  return times;
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
const full: number[][] = [];
const empty: number[][] = [];
for (let opening = 0; opening < OPENINGS; opening++) {
  full.push(await timesOf(driver, `popup.html?tab=${tab}`, PAINT, ARTICLE));
  empty.push(await timesOf(driver, 'popup.html?tab=999999', PAINT));
}
await driver.close();
site.close();
const [skeleton, text, nothing] = [
  median(full.map(([first = Number.NaN]) => first)),
  median(full.map(([, second = Number.NaN]) => second)),
  median(empty.map(([first = Number.NaN]) => first)),
];
console.log(
  `first paint after ${skeleton.toFixed(0)} ms, text after ${text.toFixed(0)} ms (medians of ${OPENINGS}); ${(text / nothing).toFixed(2)} times an empty popup (${nothing.toFixed(0)} ms)`,
);
if (skeleton > BUDGET.skeleton || text > BUDGET.text) {
  console.log(`over the budget of ${BUDGET.skeleton} and ${BUDGET.text} ms`);
  process.exitCode = 1;
}
