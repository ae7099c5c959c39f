import { describe, expect, test } from 'vitest';
import { BROWSERS } from './reader.ts';
import { worldOf } from './world.ts';

/** Opens one of the details below "Read on" by the text of its summary's place. */
const open = (place: string): string => `document.querySelector('${place}').open = true`;
const SEARCH = '#read-on details:has(input[type=search])';
const GLOSSARY = '#read-on details:has(input[type=search]) + details';

describe.each(BROWSERS)('%s', (_name, openBrowser) => {
  const world = worldOf(openBrowser);

  test('the topic search finds by another name and with a typing error, as one types', async () => {
    const url = `${world().site.origin}/headache.html`;
    await world().open(url);
    const popup = await world().popupOf(url);
    await popup.value(open(SEARCH));
    const type = (text: string): string => `(() => {
      const box = document.querySelector('${SEARCH} input');
      box.value = ${JSON.stringify(text)};
      box.dispatchEvent(new Event('input', { bubbles: true }));
    })()`;
    const hits = `[...document.querySelectorAll('${SEARCH} li a')].map((link) => link.href)`;
    for (const [typed, page] of [
      ['high blood pres', 'highbloodpressure'],
      ['diabtes', 'diabetes'],
      ['Läuse', 'headlice'],
      ['偏头痛', 'migraine'],
      ['warfarin', 'bloodthinners'],
    ] as const) {
      await popup.value(type(typed));
      await popup.until(`${hits}.some((link) => link.endsWith('medlineplus.gov/${page}.html'))`);
    }
    await popup.value(type('qqqqqq'));
    await popup.until(`${hits}.length === 0`);
  });

  test('the glossary explains words of the article, each with its reference', async () => {
    const url = `${world().site.origin}/headache.html`;
    await world().open(url);
    const popup = await world().popupOf(url);
    await popup.value(open(GLOSSARY));
    await popup.until(`document.querySelectorAll('${GLOSSARY} dt a').length > 0`);
    const terms = await popup.value<string[]>(
      `[...document.querySelectorAll('${GLOSSARY} dt a')].map((link) => link.href)`,
    );
    expect(terms.every((link) => /^https:\/\/(?:medlineplus\.gov|www\.nhs\.uk)\//.test(link))).toBe(true);
    expect(
      await popup.value(
        `[...document.querySelectorAll('${GLOSSARY} dd')].every((text) => text.textContent.endsWith('.'))`,
      ),
    ).toBe(true);
  });
});
