import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import { type Driver, eventually, type Tab } from './driver.ts';
import { badge, HIDDEN_COUNT, openControl, tabId } from './reader.ts';
import { openSite, type Site } from './site.ts';

let driver: Driver;
let site: Site;
let control: Tab;

beforeAll(async () => {
  [driver, site] = await Promise.all([openChromium(), openSite()]);
  control = await openControl(driver);
});
afterAll(async () => {
  await driver?.close();
  site?.close();
});

test('the badge of one page never shows on another, nor does a frame or a stranger get a say', async () => {
  const [health, bread] = [`${site.origin}/headache.html`, `${site.origin}/bread.html`];
  const page = await driver.open(health);
  const other = await driver.open(bread);
  await eventually('a number on the badge', async () => Number(await badge(control, health)) > 0);
  expect(await badge(control, bread)).toBe('');
  // An extension page is no page that is read: what it claims is not believed.
  await control.value(`chrome.runtime.sendMessage({ type: 'removed', count: 99 }).catch(() => undefined)`);
  await control.value(
    `chrome.runtime.sendMessage({ type: 'removed', count: -1, more: [] }).catch(() => undefined)`,
  );
  expect(await badge(control, bread)).toBe('');
  await page.close();
  await other.close();
});

test('messages that are none of ours are not answered by a page', async () => {
  const url = `${site.origin}/headache.html`;
  const page = await driver.open(url);
  await page.until(`${HIDDEN_COUNT} > 0`);
  const id = await tabId(control, url);
  for (const bad of ['{}', '{ type: "erase" }', '{ type: "restore", revision: 0, removals: ["0"] }', 'null'])
    expect(
      await control.value(
        `chrome.tabs.sendMessage(${id}, ${bad}).then((answer) => answer ?? null, () => null)`,
      ),
    ).toBeNull();
  expect(await page.value(`${HIDDEN_COUNT} > 0`)).toBe(true);
  await page.close();
});

test('the menu entry and the commands are there', async () => {
  const commands = await control.value<string>(
    `chrome.commands.getAll().then((all) => all.map(({ name }) => name).sort().join())`,
  );
  expect(commands).toBe('_execute_action,toggle');
});
