import { describe, expect, test } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { API, BROWSERS } from './reader.ts';
import { worldOf } from './world.ts';

const LOCAL = `${API}.storage.local`;
const ALERT = `document.querySelector('#app > [role=alert]')?.textContent ?? ''`;

describe.each(BROWSERS)('%s', (name, openBrowser) => {
  const world = worldOf<Driver>(openBrowser);

  const store = (settings: unknown): Promise<unknown> =>
    world().control.value(`${LOCAL}.set({ settings: ${JSON.stringify(settings)} })`);
  const stored = (): Promise<Record<string, unknown>> =>
    world().control.value(`${LOCAL}.get('settings').then(({ settings }) => settings)`);
  const openOptions = (): Promise<Tab> =>
    world().openOwn('options.html', `document.querySelectorAll('.reasons input').length > 30`);
  const addSite = (address: string): string => `(async () => {
    const input = document.querySelectorAll('.sites input')[1];
    input.value = ${JSON.stringify(address)};
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    input.form.requestSubmit();
  })()`;

  test('two windows that write at the same time lose nothing of each other', async () => {
    const [one, other] = [await openOptions(), await openOptions()];
    const tick = (rest: number): string =>
      `document.querySelectorAll('.reasons input').forEach((input, index) => { if (index < 30 && index % 2 === ${rest}) input.click(); })`;
    await Promise.all([one.value(tick(0)), other.value(tick(1)), other.value(addSite('other.example'))]);
    await world().control.until(
      `${LOCAL}.get('settings').then(({ settings }) => settings?.keptReasons?.length === 30 && settings.never?.length === 1)`,
    );
    expect(new Set((await stored()).keptReasons as string[]).size).toBe(30);
  });

  test.each([
    ['text', 'damaged'],
    ['a list', [1, 2]],
    [
      'wrong fields',
      { version: 'x', automatic: {}, never: 'all', look: [], keptReasons: null, marks: 'yes' },
    ],
  ])('pages are cleaned, and every page of ours opens, with %s in place of settings', async (_what, bad) => {
    await store(bad);
    const { popup } = await world().openArticle();
    await popup.until(`document.querySelector('[name=site]') !== null`);
    const options = await openOptions();
    await options.value(`document.querySelector('[name=marks]').click()`);
    await world().control.until(`${LOCAL}.get('settings').then(({ settings }) => settings.marks === false)`);
    expect(world().driver.errors).toEqual([]);
  });

  test('settings of a newer version outlive a change by this one', async () => {
    const newer = {
      version: 7,
      automatic: { when: 'reading' },
      never: ['other.example'],
      later: { depth: 3 },
    };
    await store(newer);
    const options = await openOptions();
    await options.value(`document.querySelector('[name=marks]').click()`);
    await world().control.until(`${LOCAL}.get('settings').then(({ settings }) => settings.marks === false)`);
    expect(await stored()).toEqual({ ...newer, marks: false });
  });

  // Firefox gives an extension as much room as the disk has.
  if (name === 'Firefox') return;
  test('the reader is told where storage is full, and nothing is lost', async () => {
    const before = { version: 1, never: ['other.example'], automatic: true };
    await store(before);
    await world().control.value(
      `chrome.storage.local.getBytesInUse().then((used) => chrome.storage.local.set({ fill: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 10) }))`,
    );
    const options = await openOptions();
    await options.value(addSite('a-site-with-a-long-name.example'));
    await options.until(`${ALERT}.includes('could not be saved')`);
    expect(await stored()).toEqual(before);
    await world().control.value(`${LOCAL}.remove('fill')`);
    await options.value(addSite('a-site-with-a-long-name.example'));
    // The notice goes when saving begins, so that alone does not tell that it is done.
    await world().control.until(
      `${LOCAL}.get('settings').then(({ settings }) => settings.never.length === 2)`,
    );
    await options.until(`${ALERT} === ''`);
    expect(await stored()).toEqual({
      ...before,
      always: [],
      never: ['other.example', 'a-site-with-a-long-name.example'],
    });
    expect(world().driver.errors).toEqual([]);
  });
});
