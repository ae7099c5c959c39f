import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SavedPages } from '../../scripts/browser/saved-pages.ts';
import { TARGETS } from '../../scripts/build.ts';

/** The page's own `addEventListener`, timers and observers note what they are asked for; timers run when told to. */
const NOTING = `
  globalThis.noted = { listeners: [], observers: 0, asked: 0, looks: 0 };
  globalThis.waiting = new Map();
  let next = 1;
  globalThis.setTimeout = (work) => { waiting.set(next, work); return next++; };
  globalThis.clearTimeout = (id) => waiting.delete(id);
  globalThis.setInterval = () => { noted.observers++; return 0; };
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (!options?.once) noted.listeners.push(type);
    return add.call(this ?? globalThis, type, listener, options);
  };
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'])
    globalThis[name] = class { constructor() { noted.observers++; } };
  const found = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get;
  Object.defineProperty(Node.prototype, 'textContent', { get() { noted.looks++; return found.call(this); } });
  if (location.pathname === '/ahead')
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  globalThis.chrome = { runtime: { id: 'x', sendMessage: () => { noted.asked++; return Promise.resolve(location.pathname === '/dying' ? undefined : true); } } };
`;
/** Lets every timer run, and says what is left. */
const LATER = `(() => {
  const first = noted.looks;
  for (let turn = 0; turn < 20 && waiting.size > 0; turn++)
    for (const [id, work] of [...waiting]) { waiting.delete(id); work(); }
  return { ...noted, listeners: [...noted.listeners], looksLater: noted.looks - first, waiting: waiting.size };
})()`;

interface Noted {
  listeners: string[];
  observers: number;
  asked: number;
  looksLater: number;
  waiting: number;
}

const fixture = (name: string): Promise<Buffer> =>
  readFile(join(import.meta.dirname, '../fixtures/site', name));
let browser: SavedPages;

beforeAll(async () => {
  const script = await readFile(join(TARGETS.chrome.folder, 'detect.js'), 'utf8');
  browser = await SavedPages.open(`${NOTING}${script}`);
});
afterAll(() => browser?.close());

test('a page that is drawn ahead of its time is looked at only once it is shown', async () => {
  const outcome = await browser.run<{ ahead: Noted; shown: Noted }>(
    { url: 'https://page.invalid/ahead', html: await fixture('headache.html') },
    `(() => {
      const ahead = ${LATER};
      delete document.prerendering;
      document.dispatchEvent(new Event('prerenderingchange'));
      return { ahead, shown: ${LATER} };
    })()`,
  );
  expect(outcome.ahead).toMatchObject({ asked: 0, waiting: 0, listeners: [] });
  expect(outcome.shown).toMatchObject({ asked: 1, waiting: 0 });
});

async function visit(name: string, path = '/'): Promise<Noted> {
  return browser.run<Noted>({ url: `https://page.invalid${path}`, html: await fixture(name) }, LATER);
}

test('a page that is no health article keeps nothing but the listeners for single-page navigation', async () => {
  const { listeners, ...rest } = await visit('bread.html');
  expect(listeners.sort()).toEqual(['navigatesuccess', 'popstate']);
  expect(rest).toMatchObject({ observers: 0, asked: 0, waiting: 0 });
});

test('a page that has not changed is not looked at again', async () => {
  expect((await visit('bread.html')).looksLater).toBe(0);
});

test('a health article is announced once, and nothing is waited for any more', async () => {
  expect(await visit('headache.html')).toMatchObject({ asked: 1, looksLater: 0, waiting: 0, observers: 0 });
});

test('a background that died while it listened is asked again', async () => {
  expect(await visit('headache.html', '/dying')).toMatchObject({ asked: 2 });
});
