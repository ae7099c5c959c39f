import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TARGETS } from '../../scripts/build.ts';
import type { Driver } from './driver.ts';
import { BROWSERS } from './reader.ts';
import { worldOf } from './world.ts';

/** Every page of the extension, by its file. */
const pagesFor = (browser: string): string[] =>
  readdirSync(TARGETS[browser === 'Firefox' ? 'firefox' : 'chrome'].folder).filter((file) =>
    file.endsWith('.html'),
  );

/**
 * What somebody would try who got a foot into a page of ours: each answers whether it was let through. `canary` is an
 * address elsewhere. A driver's own call may use `eval`, so all begins in a task of the page's own.
 */
const tries = (canary: string): string => `(async () => {
  await new Promise((resolve) => setTimeout(resolve));
  const canary = ${JSON.stringify(canary)};
  const make = (tag, values) => Object.assign(document.createElement(tag), values);
  const settled = (element) => new Promise((resolve) => {
    element.onload = () => resolve(true);
    element.onerror = () => resolve(false);
    addEventListener('securitypolicyviolation', () => setTimeout(() => resolve(false)), { once: true });
    document.body.append(element);
  });
  const ran = (act) => { delete globalThis.owned; act(); return globalThis.owned === 1; };
  const tries = {
    eval: () => ran(() => eval('owned = 1')),
    Function: () => ran(() => new Function('owned = 1')()),
    'timer of text': () => new Promise((resolve) => { setTimeout('owned = 1'); setTimeout(() => resolve(globalThis.owned === 1), 20); }),
    'inline script': () => ran(() => document.body.append(make('script', { text: 'owned = 1' }))),
    'inline handler': () => ran(() => { const button = make('button', {}); button.setAttribute('onclick', 'owned = 1'); button.click(); }),
    'inline style': () => { const style = make('style', { textContent: 'body { --owned: 1 }' }); document.head.append(style); return getComputedStyle(document.body).getPropertyValue('--owned') !== ''; },
    'data module': () => import('data:text/javascript,0').then(() => true),
    'foreign module': () => import(canary + '.js').then(() => true),
    'foreign script': () => settled(make('script', { src: canary + '.js' })),
    picture: () => settled(make('img', { src: canary + '.png' })),
    frame: () => { document.body.append(make('iframe', { src: canary })); return false; },
    object: () => settled(make('object', { data: canary })),
    sheet: () => settled(make('link', { rel: 'stylesheet', href: canary + '.css' })),
    film: () => settled(make('video', { src: canary + '.mp4' })),
    fetch: () => fetch(canary).then(() => true),
    XMLHttpRequest: () => new Promise((resolve) => { const call = new XMLHttpRequest(); call.onload = () => resolve(true); call.onerror = () => resolve(false); call.open('GET', canary); call.send(); }),
    EventSource: () => new Promise((resolve) => { const source = new EventSource(canary); source.onopen = () => resolve(true); source.onerror = () => resolve(false); }),
    WebSocket: () => new Promise((resolve) => { const socket = new WebSocket(canary.replace('http', 'ws')); socket.onopen = () => resolve(true); socket.onerror = () => resolve(false); }),
    beacon: () => { navigator.sendBeacon(canary, 'x'); return false; },
    'worker of a blob': () => new Promise((resolve) => { const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); worker.onmessage = () => resolve(true); worker.onerror = () => resolve(false); }),
    base: () => { document.head.append(make('base', { href: canary })); return document.baseURI.startsWith(canary); },
    form: () => { const form = make('form', { action: canary }); document.body.append(form); form.submit(); return false; },
  };
  // Where the browser knows of Trusted Types, no text becomes mark-up but through DOMPurify's own policy.
  if (globalThis.trustedTypes) Object.assign(tries, {
    innerHTML: () => { make('div', {}).innerHTML = '<b>x</b>'; return true; },
    outerHTML: () => { document.body.appendChild(make('div', {})).outerHTML = '<b>x</b>'; return true; },
    insertAdjacentHTML: () => { document.body.insertAdjacentHTML('beforeend', '<b>x</b>'); return true; },
    'document.write': () => { document.write('<b>x</b>'); return true; },
    srcdoc: () => { make('iframe', {}).srcdoc = '<b>x</b>'; return true; },
    DOMParser: () => { new DOMParser().parseFromString('<b>x</b>', 'text/html'); return true; },
    'a policy of its own': () => { trustedTypes.createPolicy('own', { createHTML: (html) => html }); return true; },
    'a default policy': () => { trustedTypes.createPolicy('default', { createHTML: (html) => html }); return true; },
  });
  const through = [];
  // Elsewhere it would lead away from the page.
  if (location.protocol === 'http:') delete tries.form;
  for (const [name, act] of Object.entries(tries))
    if (await Promise.resolve().then(act).catch(() => false)) through.push(name);
  return { through, tried: Object.keys(tries).length };
})()`;

describe.each(BROWSERS)('%s', (name, openBrowser) => {
  const world = worldOf<Driver>(openBrowser);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end();
  });
  let canary: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    canary = `http://localhost:${(server.address() as AddressInfo).port}/canary`;
  });
  afterAll(() => void server.close());

  test('there are pages', () => expect(pagesFor(name).length).toBeGreaterThanOrEqual(6));

  test.each(pagesFor(name))('%s runs and loads nothing but what it was shipped with', async (page) => {
    const tab = await world().openOwn(page, `document.querySelector('h1, button') !== null`);
    const { through, tried } = await tab.value<{ through: string[]; tried: number }>(tries(canary));
    expect(through).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(name === 'Chromium' ? 30 : 22);
    expect(asked).toEqual([]);
  });

  test('a page without our policy lets it all through: the tries are worth something', async () => {
    const tab = await world().visit('/bread.html');
    const { through } = await tab.value<{ through: string[] }>(tries(canary));
    expect(through).toEqual(
      expect.arrayContaining(['eval', 'Function', 'timer of text', 'inline script', 'inline handler']),
    );
    expect(through).toEqual(
      expect.arrayContaining(['inline style', 'data module', 'foreign script', 'fetch', 'XMLHttpRequest']),
    );
    expect(through).toEqual(expect.arrayContaining(['worker of a blob', 'base']));
    if (name === 'Chromium')
      expect(through).toEqual(expect.arrayContaining(['innerHTML', 'document.write', 'a policy of its own']));
    expect(asked.length).toBeGreaterThan(5);
  });
});
