import { afterEach, describe, expect, test } from 'vitest';
import { type Driver, eventually, type Tab } from './driver.ts';
import { BROWSERS, badge, HIDDEN_COUNT } from './reader.ts';
import { worldOf } from './world.ts';

const TITLE = 'Gallstones: symptoms, treatment and diet';
const TEXT = `<p>Gallstones are small stones that form in the gallbladder. Most people have no symptoms and need no treatment.</p>
<p>A stone that blocks a duct causes severe pain in the upper abdomen. Doctors treat it with painkillers and, if it comes back, with surgery.</p>
<p>See your doctor at once if you have a fever, yellow skin or pain that lasts longer than eight hours.</p>
<p class="sells">Contact our health experts now for a free consultation!</p>`;
const article = (more: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${TITLE}</title><body><nav><a href="/">Home</a> <a href="/shop">Shop</a></nav><main><h1>${TITLE}</h1>${TEXT}${more}</main></body></html>`;
const xhtml = (body: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${body}</body></html>`;

/** Article pages with something odd about them; all are cleaned, and nothing fails. */
const ARTICLES: Record<string, string> = {
  '/halves.html': article(
    `<script type="application/ld+json">{"@type":"Article","author":{"name":"\\ud800 Ann"},"headline":"\\udc00"}</script>
     <p id="half" title="x"></p><a id="link">Broken link</a>
     <script>half.textContent = 'A half \\ud83d of a sign, insulin, and its other half \\ude00.'; link.href = '/x?\\ud800'; half.title = '\\udfff';</script>`,
  ),
  '/loop.html': article(
    `<script>
      globalThis.ticks = 0;
      const spin = document.createElement('p');
      document.body.append(spin);
      setInterval(() => { ticks++; spin.textContent = 'Gallstones ' + ticks; }, 0);
      new MutationObserver((records) => { for (const { target } of records) target.dataset && (target.dataset.seen = String(ticks)); })
        .observe(document, { childList: true, subtree: true });
    </script>`,
  ),
  '/strict.xhtml': xhtml(TEXT),
  '/empty-names.html': article('<form><input name="body"><input name="documentElement"></form>'),
};
/** Firefox alone needs minutes for these, and complains. */
const DEEP: Record<string, string> = {
  '/deep.html': article(`${'<div>'.repeat(50_000)}Far below`),
  '/deep-inline.html': article(`<p>${'<b>'.repeat(50_000)}Far below`),
};
/** Documents that are none to be cleaned. */
const OTHERS: Record<string, string> = {
  '/frames.html': `<frameset cols="50%,50%"><frame src="/headache.html"><frame src="/bread.html"></frameset>`,
  '/feed.xml': `<?xml version="1.0"?><feed><title>${TITLE}</title><entry>${TEXT}</entry></feed>`,
  '/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg"><title>${TITLE}</title><text>Gallstones</text></svg>`,
  '/plain.txt': `${TITLE}\n\n${TEXT}`,
  '/nothing.html': '',
};

describe.each(BROWSERS)('%s', (name, openBrowser) => {
  const articles = name === 'Firefox' ? ARTICLES : { ...ARTICLES, ...DEEP };
  const endless = {
    '/long.html': article(`<p>${'Insulin lowers the sugar in the blood. '.repeat(130_000)}`),
  };
  const world = worldOf<Driver>(openBrowser, { ...articles, ...OTHERS, ...endless });
  const open = (path: string): Promise<Tab> => world().visit(path);
  const popupOf = (path: string): Promise<Tab> => world().popupOf(`${world().site.origin}${path}`);
  afterEach(() => expect(world().driver.errors).toEqual([]));

  test.each(Object.keys(articles))('%s is cleaned, read and given back', async (path) => {
    const page = await open(path);
    const count = HIDDEN_COUNT.replace('document.', 'Document.prototype.').replace(
      'All(',
      'All.call(document, ',
    );
    await page.until(`${count} > 0`);
    const popup = await popupOf(path);
    await popup.until(`document.querySelector('.text')?.textContent.includes('painkillers')`);
    await popup.click('button[name=undo]');
    await page.until(`${count} === 0`);
  });

  test('a page without an end is read in part, and the popup says so', async () => {
    const page = await open('/long.html');
    // A busy machine needs its time for five million characters.
    const isClean = `${HIDDEN_COUNT} > 0`;
    await page.until(isClean).catch(() => page.until(isClean));
    const popup = await popupOf('/long.html');
    await popup.until(`document.querySelector('.strip')?.textContent.includes('too long to read in full')`);
    expect(await popup.value(`document.querySelector('.text').textContent.length`)).toBeLessThan(1_100_000);
  });

  test('a page that never stands still keeps most of its time', async () => {
    const page = await open('/loop.html');
    await page.until(`${HIDDEN_COUNT} > 0`);
    const share = await page.value<number>(`new Promise((resolve) => {
      let idle = 0, last = performance.now();
      const start = last;
      const beat = () => {
        const now = performance.now();
        if (now - last < 50) idle += now - last;
        last = now;
        if (now - start > 2000) resolve(idle / (now - start)); else setTimeout(beat);
      };
      beat();
    })`);
    expect(share).toBeGreaterThan(0.5);
  });

  test('a document that is written anew in the midst of it is another page', async () => {
    const page = await open('/headache.html');
    const url = `${world().site.origin}/headache.html`;
    await page.until(`${HIDDEN_COUNT} > 0`);
    await page.value(
      `document.open(), document.write('<title>Bread</title><h1>Rye bread</h1><p>Mix flour and water, and bake it.</p>'), document.close()`,
    );
    await page.until(`${HIDDEN_COUNT} + document.querySelectorAll('unvarnished-marks').length === 0`);
    await eventually('no badge', async () => (await badge(world().control, url)) === '');
  });

  test.each(Object.keys(OTHERS))('%s is left alone', async (path) => {
    const page = await open(path);
    await popupOf(path);
    expect(await page.value(HIDDEN_COUNT)).toBe(0);
    expect(await badge(world().control, `${world().site.origin}${path}`)).toBe('');
  });

  test('a tab that is closed in the midst of it leaves nothing behind', async () => {
    for (const delay of [0, 30, 100, 300]) {
      const page = await world().driver.open(`${world().site.origin}/headache.html`);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await page.close();
    }
    const page = await open('/headache.html');
    await page.until(`${HIDDEN_COUNT} > 0`);
  });
});
