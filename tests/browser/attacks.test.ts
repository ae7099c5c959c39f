import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AttackPage, attackPages } from './attacks/pages.ts';
import type { Driver, Tab } from './driver.ts';
import { BROWSERS, HIDDEN_COUNT, openControl, openPopup, tabId } from './reader.ts';

/** The pages themselves may run and load nothing, so that whatever runs or loads is our doing. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

/** In a page of the extension: everything in it that could run, load or lead astray. */
const DANGERS = `[
  ...(globalThis.owned === undefined ? [] : ['code ran']),
  ...[...document.querySelectorAll('*')].flatMap((element) => {
    const tag = element.localName;
    const own = (address) => new URL(address, location.href).origin === location.origin;
    return [
      ...(['iframe', 'object', 'embed', 'base', 'meta', 'img', 'video', 'audio', 'math', 'template'].includes(tag) && !element.closest('head') ? [tag] : []),
      ...(tag === 'script' && !own(element.src) ? ['script'] : []),
      ...[...element.attributes].flatMap(({ name, value }) => [
        ...(name.startsWith('on') ? [name] : []),
        ...(tag === 'a' && name === 'href' && !/^(?:https?:|mailto:|tel:|#)/.test(value) && !own(value) ? [value] : []),
        ...(name === 'src' && !own(value) ? [name + '=' + value] : []),
        ...(tag === 'a' && name === 'ping' ? [name] : []),
      ]),
    ];
  }),
]`;

/** Clicks a button that copies, and gives what would be on the clipboard. */
const copied = (button: string): string => `new Promise((resolve, reject) => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => resolve(text) } });
  setTimeout(() => reject(new Error('nothing copied')), 5000);
  document.querySelector('button[name=${button}]').click();
})`;

describe.each(BROWSERS)('%s', (_name, openBrowser) => {
  let driver: Driver;
  let control: Tab;
  let server: Server;
  let origin: string;
  let pages: AttackPage[];
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '/';
      const page = pages.find((one) => one.path === path);
      if (page)
        response
          .setHeader('content-type', 'text/html; charset=utf-8')
          .setHeader('content-security-policy', CSP)
          .end(page.html);
      else {
        if (path !== '/favicon.ico') asked.push(path);
        response.writeHead(204).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    pages = attackPages(`${origin}/canary`);
    driver = await openBrowser();
    control = await openControl(driver);
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
  });

  test('at least four hundred attacks', () => {
    expect(pages.reduce((sum, { vectors }) => sum + vectors, 0)).toBeGreaterThanOrEqual(400);
  });

  test.each(attackPages('http://localhost/canary').map(({ name }) => name))('%s', async (name) => {
    const url = `${origin}/attack-${name}.html`;
    const page = await driver.open(url);
    // The attacks shadow the document's own methods, for this test as well.
    const hiddenCount = HIDDEN_COUNT.replace(
      'document.querySelectorAll(',
      'Document.prototype.querySelectorAll.call(document, ',
    );
    await page.until(`${hiddenCount} > 0`);
    expect(await page.value('globalThis.owned === undefined')).toBe(true);
    const popup = await openPopup(driver, control, url);
    await popup.until(`document.querySelector('.text')?.textContent.includes('insulin')`);
    expect(await popup.value(DANGERS)).toEqual([]);
    expect(await popup.value(`({}).owned === undefined`)).toBe(true);
    const reader = await driver.open(`${driver.origin}/reader.html?tab=${await tabId(control, url)}`);
    await reader.until(`document.querySelector('.text')?.textContent.includes('insulin')`);
    expect(await reader.value(DANGERS)).toEqual([]);
    const markdown = await reader.value<string>(copied('markdown'));
    expect(markdown).toContain('insulin');
    expect(markdown.match(/(?:^|[^\\])(?:\\\\)*<.{0,60}/gu) ?? []).toEqual([]);
    for (const tab of [reader, popup, page]) await tab.close();
    expect(asked).toEqual([]);
    expect(driver.requests).toEqual([]);
  });
});
