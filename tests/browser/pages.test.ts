import { describe, expect, test } from 'vitest';
import type { Tab } from './driver.ts';
import { API, BROWSERS, tabId } from './reader.ts';
import { worldOf } from './world.ts';

const STORED = `${API}.storage.local.get('settings').then(({ settings }) => settings)`;

describe.each(BROWSERS)('%s', (_name, openBrowser) => {
  const world = worldOf(openBrowser);
  const options = (): Promise<Tab> =>
    world().openOwn('options.html', `document.querySelector('#data') !== null`);

  test('the look is chosen in the popup, holds for every window, and is remembered', async () => {
    const { url, popup } = await world().openArticle();
    await popup.click('[popovertarget=look]');
    await popup.click('input[value=sepia]');
    await popup.until(`document.documentElement.dataset.theme === 'sepia'`);
    await popup.click('[name=larger]');
    await popup.until(`document.documentElement.style.getPropertyValue('--scale') === '1.15'`);
    const id = await tabId(world().control, url);
    const reader = await world().openOwn(
      `reader.html?tab=${id}`,
      `document.querySelector('.text p') !== null`,
    );
    expect(await reader.value('document.documentElement.dataset.theme')).toBe('sepia');
    expect(await reader.value('document.title')).toContain('Tension headache');
  });

  test('a reader tab keeps its text when the page has gone', async () => {
    const { url, page } = await world().openArticle();
    const id = await tabId(world().control, url);
    const reader = await world().openOwn(
      `reader.html?tab=${id}`,
      `document.querySelector('.text p') !== null`,
    );
    await page.goto(`${world().site.origin}/bread.html`);
    await reader.click('[name=undo]');
    await reader.until(`document.querySelector('.strip') !== null`);
    expect(await reader.value(`document.querySelector('.text').textContent`)).toContain(
      'Do not take ibuprofen with warfarin',
    );
    expect(await reader.value(`document.querySelector('.status')`)).toBeNull();
  });

  test('the article can be copied as text, as Markdown, and as a report without texts', async () => {
    const { url, popup } = await world().openArticle();
    await popup.value(`navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }, 0`);
    const copied = async (button: string, sign: string): Promise<string> => {
      await popup.value(`globalThis.copied = '', document.querySelector('${button}').click()`);
      await popup.until(`globalThis.copied.includes(${JSON.stringify(sign)})`);
      return popup.value<string>('globalThis.copied');
    };
    const text = await copied('[name=text]', 'warfarin');
    expect(text).toContain(`Source: ${url}`);
    expect(text).toContain('- Regular sleep and regular meals');
    expect(text).not.toContain('Click here to buy');
    const markdown = await copied('[name=markdown]', '## What helps');
    expect(markdown).toMatch(/^# Tension headache/);
    expect(markdown).toMatch(/\|\s*Paracetamol\s*\|\s*500 to 1000 mg\s*\|/);
    const report = await copied('[name=report]', '"removed"');
    expect(report).not.toContain('warfarin');
  });

  test('reads aloud with a voice of the device only, and marks the sentence', async () => {
    const { popup } = await world().openArticle();
    const voices = (localService: boolean): Promise<unknown> =>
      popup.value(`speechSynthesis.getVoices = () => [{ lang: 'en-US', localService: ${localService} }],
        speechSynthesis.dispatchEvent(new Event('voiceschanged'))`);
    await popup.value(`globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } },
      globalThis.spoken = [], speechSynthesis.speak = (utterance) => void spoken.push(utterance), 0`);
    await voices(false);
    await popup.until(`document.querySelector('[name=listen]').disabled`);
    await voices(true);
    await popup.until(`!document.querySelector('[name=listen]').disabled`);
    await popup.click('[name=listen]');
    await popup.until(`spoken.length === 1 && CSS.highlights.has('spoken')`);
    expect(await popup.value('spoken[0].text')).toContain('Tension headache');
    await popup.value('spoken[0].onend()');
    await popup.until('spoken.length === 2');
    await popup.click('[name=listen]');
    await popup.until(`!CSS.highlights.has('spoken')`);
  });

  test('a reason is left on pages from the popup, and taken out again in the settings', async () => {
    const { page, popup } = await world().openArticle();
    const shown = `document.querySelector('#newsletter').getClientRects().length > 0`;
    const reason = `[...document.querySelectorAll('.reason')].find((one) => one.textContent.includes('Subscribe to our newsletter'))`;
    await popup.value(`${reason}.open = true`);
    const name = await popup.value<string>(`${reason}.querySelector('summary').firstChild.data.trim()`);
    await popup.click('.reason[open] input[name=kept]');
    await page.until(shown);
    const settings = await options();
    const tick = `[...document.querySelectorAll('.reasons label')].find((one) => one.textContent === ${JSON.stringify(name)}).control`;
    expect(await settings.value(`${tick}.checked`)).toBe(false);
    await settings.value(`${tick}.click()`);
    await page.until(`!(${shown})`);
  });

  test('the sheet holds source, notice, text, questions and what was taken out', async () => {
    const { url } = await world().openArticle();
    const id = await tabId(world().control, url);
    const sheet = await world().openOwn(
      `sheet.html?tab=${id}`,
      `document.querySelector('.sheet .text p') !== null`,
    );
    const text = await sheet.value<string>(`document.querySelector('.sheet').textContent`);
    for (const part of [url, 'Read on', 'No author is named', '4000 mg', 'which signs', 'HeadEase'])
      expect(text.toLowerCase(), part).toContain(part.toLowerCase());
    await sheet.click('[name=removed]');
    await sheet.until(`!document.querySelector('.sheet').textContent.includes('HeadEase')`);
  });

  test('settings are searched, kept in a file, loaded from one and reset', async () => {
    const page = await options();
    await page.value(`(() => { const box = document.querySelector('[name=query]'); box.value = 'sépia';
      box.dispatchEvent(new Event('input')); })()`);
    await page.until(
      `document.querySelector('#look') === null && document.querySelector('.none').getClientRects().length === 1`,
    );
    await page.value(`(() => { const box = document.querySelector('[name=query]'); box.value = 'NEWSLETTER';
      box.dispatchEvent(new Event('input')); })()`);
    await page.until(
      `document.querySelectorAll('section').length === 1 && document.querySelectorAll('.reasons input').length === 2`,
    );
    await page.value(`(() => { const box = document.querySelector('[name=query]'); box.value = '';
      box.dispatchEvent(new Event('input')); })()`);
    await page.until(`document.querySelector('#data') !== null`);
    const load = (text: string): Promise<unknown> =>
      page.value(`(() => { const files = new DataTransfer(); files.items.add(new File([${JSON.stringify(text)}], 'a.json'));
        const input = document.querySelector('input[type=file]'); input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true })); })()`);
    const said = (words: string): Promise<void> =>
      page.until(
        `document.querySelector('#data [role=status]').textContent.includes(${JSON.stringify(words)})`,
      );
    const look = { theme: 'dark', size: 100, spacing: 'normal', width: 'normal', font: 'sans' };
    const file = { version: 1, automatic: false, never: ['care.example'], always: [], keptReasons: [], look };
    await load(JSON.stringify({ ...file, automatic: 'perhaps' }, null, 2));
    await said('Line 3');
    expect(await page.value(`${STORED}.then((settings) => settings?.never ?? null)`)).toBeNull();
    await load(JSON.stringify(file));
    await said('loaded');
    await page.until(`document.documentElement.dataset.theme === 'dark'`);
    expect(await page.value(`${STORED}.then((settings) => settings.never)`)).toEqual(['care.example']);
    await page.click('[name=reset]');
    await page.click('[name=reset-yes]');
    await page.until(`document.documentElement.dataset.theme === 'system'`);
  });

  test('a site is written into a list and taken off it', async () => {
    const page = await options();
    const form = `document.querySelectorAll('.sites form')[1]`;
    const write = async (text: string): Promise<void> => {
      const written = JSON.stringify(text);
      await page.value(`(() => { const box = ${form}.querySelector('input'); box.value = ${written};
        box.dispatchEvent(new Event('input')); })()`);
      await page.click('.sites ~ .sites [type=submit]');
    };
    await write('not a site');
    await page.until(`document.querySelectorAll('.sites [role=alert]')[1].textContent !== ''`);
    await write('https://www.shop.example/cough');
    await page.until(
      `document.querySelectorAll('.sites')[1].querySelector('li')?.textContent.includes('shop.example')`,
    );
    await page.click('.sites li button');
    await page.until(`document.querySelector('.sites li') === null`);
  });

  test('the welcome page cleans its sample in every language by itself, and turns it back', async () => {
    for (const language of ['en', 'zh', 'es', 'de', 'fr', 'pt']) {
      const page = await world().openOwn(
        `welcome.html?language=${language}`,
        `document.querySelector('iframe') !== null`,
      );
      const sample = `document.querySelector('iframe').contentDocument`;
      await page.until(`${sample}?.querySelectorAll('[data-unvarnished-hidden]').length >= 3`);
      if (language === 'en')
        await page.until(
          `document.querySelector('iframe').contentWindow.CSS.highlights.get('unvarnished-dimmed')?.size === 2`,
        );
      expect(await page.value(`${sample}.querySelector('article').getClientRects().length`), language).toBe(
        1,
      );
      await page.click('[value=before]');
      await page.until(`${sample}.querySelectorAll('[data-unvarnished-hidden]').length === 0`);
    }
  });

  test('the welcome page offers both modes as equals and keeps the choice', async () => {
    const page = await world().openOwn('welcome.html', `document.querySelector('[name=mode]') !== null`);
    await page.click('[value=click]');
    await page.until(`document.querySelector('main > [role=status]').textContent !== ''`);
    expect(await page.value(`${STORED}.then((settings) => settings.automatic)`)).toBe(false);
  });

  test('the extension asks nothing of the network, and nothing fails', () => {
    expect(world().driver.requests).toEqual([]);
    expect(world().driver.errors).toEqual([]);
  });
});
