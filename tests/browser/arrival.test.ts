import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Driver, eventually, type Tab } from './driver.ts';
import { BROWSERS, badge, HIDDEN_COUNT, HTML } from './reader.ts';
import { worldOf } from './world.ts';

const read = (name: string): Promise<string> =>
  readFile(join(import.meta.dirname, '../fixtures/site', name), 'utf8');
const SICK =
  '<p>Migraine is a headache disease with pain, nausea and other symptoms that doctors treat.</p>\n';
const BREAD = '<p>Feed the sourdough starter with flour and water, and let the dough rise overnight.</p>\n';
const TWENTY_MEGABYTES = 20_000_000;
/** Paragraphs of 5 kB: with more, shorter ones the browser itself takes half a minute. */
const [LONG_BREAD, LONG_SICK] = [BREAD, SICK].map(
  (text) => `<p>${text.slice(3, -5).repeat(5_000 / text.length)}</p>`,
) as [string, string];
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** The smallest document that a viewer opens, with a line on health in it. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R>>endobj
4 0 obj<</Length 40>>stream
BT /F1 12 Tf (Headache symptoms) Tj ET
endstream endobj
trailer<</Root 1 0 R>>`;

const bread = await read('bread.html');
const headache = await read('headache.html');
const PAGES = {
  '/frame.html': bread.replace(
    '</body>',
    '<iframe src="/headache.html" width="900" height="900"></iframe></body>',
  ),
  '/large-health.html': headache.replace('</body>', `<!-- ${' '.repeat(TWENTY_MEGABYTES)} --></body>`),
  '/large-bread.html': bread.replace(
    '</body>',
    `${LONG_BREAD.repeat(2_000)}${LONG_SICK.repeat(2_000)}</body>`,
  ),
  '/ahead.html': bread.replace(
    '</head>',
    '<script type="speculationrules">{"prerender":[{"urls":["/headache.html?ahead"],"eagerness":"immediate"}]}</script></head>',
  ),
  '/health.xml': `<?xml version="1.0"?><leaflet><title>Migraine: symptoms and treatment</title>${SICK.repeat(20)}</leaflet>`,
  '/headache-symptoms.png': Buffer.from(PNG, 'base64'),
  '/headache-symptoms.pdf': PDF,
};

describe.each(BROWSERS)('%s', (_name, openBrowser) => {
  const world = worldOf<Driver>(openBrowser, PAGES);
  const open = (path: string): Promise<Tab> => world().visit(path);
  /** A page that came later has been cleaned, so whatever was to happen to the earlier one has begun. */
  async function untilOthersAreClean(): Promise<void> {
    const other = await open('/headache.html');
    await other.until(`${HIDDEN_COUNT} > 0`);
  }

  test('a frame full of health in a page about bread changes neither', async () => {
    const page = await open('/frame.html');
    const before = await page.value<string>(HTML);
    await page.until(`frames[0].document.readyState === 'complete'`);
    await untilOthersAreClean();
    expect(await page.value(HTML)).toBe(before);
    expect(await page.value(`frames[0].document.querySelectorAll('[data-unvarnished-hidden]').length`)).toBe(
      0,
    );
    expect(await badge(world().control, `${world().site.origin}/frame.html`)).toBe('');
  });

  test('a page of 20 MB is decided like any other', async () => {
    const health = await open('/large-health.html');
    await health.until(`${HIDDEN_COUNT} > 0`);
    const other = await open('/large-bread.html');
    await untilOthersAreClean();
    expect(await other.value(HIDDEN_COUNT)).toBe(0);
  });

  test('a page that may be drawn ahead of its time is cleaned once it is shown', async () => {
    const page = await open('/ahead.html');
    await untilOthersAreClean();
    expect(await page.value(HIDDEN_COUNT)).toBe(0);
    await page.value(`void (location.href = '/headache.html?ahead')`);
    await eventually('cleaned', () =>
      page.value<boolean>(`location.search === '?ahead' && ${HIDDEN_COUNT} > 0`).catch(() => false),
    );
    const url = `${world().site.origin}/headache.html?ahead`;
    await eventually('its badge', async () => (await badge(world().control, url)) !== '');
  });

  test('an XML document stays as it is', async () => {
    const page = await open('/health.xml');
    const before = await page.value<string>(HTML);
    await untilOthersAreClean();
    expect(await page.value(HTML)).toBe(before);
    expect(await badge(world().control, `${world().site.origin}/health.xml`)).toBe('');
  });

  test('an image in a tab stays as it is', async () => {
    const page = await open('/bread.html');
    await page.value(`void (location.href = '/headache-symptoms.png')`);
    await eventually('at the picture', () =>
      page.value<boolean>(`document.contentType === 'image/png'`).catch(() => false),
    );
    await untilOthersAreClean();
    expect(await page.value(`document.querySelectorAll('img').length`)).toBe(1);
    expect(await page.value(HIDDEN_COUNT)).toBe(0);
  });

  test('a PDF viewer is left alone', async () => {
    const page = await open('/bread.html');
    await page.goto(`${world().site.origin}/headache-symptoms.pdf`).catch(() => undefined);
    await untilOthersAreClean();
    expect(world().driver.errors).toEqual([]);
  });
});
