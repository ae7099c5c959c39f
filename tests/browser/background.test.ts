import { expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import { eventually } from './driver.ts';
import { badge, HIDDEN_COUNT, tabId } from './reader.ts';
import { worldOf } from './world.ts';

const world = worldOf(openChromium);

test('the badge of one page never shows on another, nor does a frame or a stranger get a say', async () => {
  const [health, bread] = [`${world().site.origin}/headache.html`, `${world().site.origin}/bread.html`];
  await world().open(health);
  await world().open(bread);
  await eventually('a number on the badge', async () => Number(await badge(world().control, health)) > 0);
  expect(await badge(world().control, bread)).toBe('');
  // An extension page is no page that is read: what it claims is not believed.
  await world().control.value(
    `chrome.runtime.sendMessage({ type: 'removed', count: 99 }).catch(() => undefined)`,
  );
  await world().control.value(
    `chrome.runtime.sendMessage({ type: 'removed', count: -1, more: [] }).catch(() => undefined)`,
  );
  expect(await badge(world().control, bread)).toBe('');
});

/** As in a background that is just being ended: what it asks of the browser fails, but it may still answer. */
const failOnce = (owner: string, method: string): string => `(() => {
  const usual = ${owner}.${method};
  ${owner}.${method} = () => {
    ${owner}.${method} = usual;
    globalThis.hasFailed = '${owner}.${method}';
    throw new Error('No SW');
  };
})()`;

test.each([
  ['chrome.scripting', 'executeScript'],
  ['chrome.storage.local', 'get'],
  ['chrome.storage.session', 'get'],
  ['chrome.tabs', 'get'],
  ['chrome.action', 'setBadgeText'],
])('a page is cleaned and counted in the end though %s.%s failed', async (owner, method) => {
  await world().driver.inBackground(failOnce(owner, method));
  const url = `${world().site.origin}/headache.html?${method}`;
  const page = await world().open(url);
  await page.until(`${HIDDEN_COUNT} > 0`);
  await eventually('a number on the badge', async () => Number(await badge(world().control, url)) > 0);
  expect(await world().driver.inBackground(`globalThis.hasFailed`)).toBe(`${owner}.${method}`);
});

test('messages that are none of ours are not answered by a page', async () => {
  const url = `${world().site.origin}/headache.html`;
  const page = await world().open(url);
  await page.until(`${HIDDEN_COUNT} > 0`);
  const id = await tabId(world().control, url);
  for (const bad of ['{}', '{ type: "erase" }', '{ type: "restore", revision: 0, removals: ["0"] }', 'null'])
    expect(
      await world().control.value(
        `chrome.tabs.sendMessage(${id}, ${bad}).then((answer) => answer ?? null, () => null)`,
      ),
    ).toBeNull();
  expect(await page.value(`${HIDDEN_COUNT} > 0`)).toBe(true);
});

test('the menu entry and the commands are there', async () => {
  const commands = await world().control.value<string>(
    `chrome.commands.getAll().then((all) => all.map(({ name }) => name).sort().join())`,
  );
  expect(commands).toBe('_execute_action,toggle');
});
