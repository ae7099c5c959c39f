import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GECKO_ID } from '../../scripts/browser/gecko.ts';
import { openFirefox } from './firefox.ts';
import { API, HIDDEN_COUNT } from './reader.ts';
import { worldOf } from './world.ts';

/** A user's folder with a policy in it, as `docs/administrators.md` tells. */
function homeWith(policy: object): string {
  const home = mkdtempSync(join(tmpdir(), 'unvarnished-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: GECKO_ID, description: 'A reading room', type: 'storage', data: policy };
  writeFileSync(join(folder, `${GECKO_ID}.json`), JSON.stringify(manifest));
  return home;
}

const world = worldOf(() => openFirefox({ home: homeWith({ never: ['localhost'], marks: 'nonsense' }) }));

test('what is laid down for a computer holds, shows as such, and leaves the rest to the reader', async () => {
  const page = await world().openOwn('options.html', `document.querySelector('.locked') !== null`);
  expect(await page.value(`document.querySelectorAll('.locked').length`)).toBe(1);
  expect(await page.value(`document.querySelector('.locked').textContent`)).toContain('localhost');
  expect(await page.value(`document.querySelector('.locked button').matches(':disabled')`)).toBe(true);
  await page.click('[name=marks]');
  await page.until(`${API}.storage.local.get('settings').then(({ settings }) => settings?.marks === false)`);
  expect(
    await page.value(`${API}.storage.local.get('settings').then(({ settings }) => settings.never ?? [])`),
  ).toEqual([]);
  const url = `${world().site.origin}/headache.html`;
  const article = await world().open(url);
  const popup = await world().popupOf(url);
  await popup.until(`document.querySelector('[name=site]')?.matches(':disabled')`);
  expect(await article.value(HIDDEN_COUNT)).toBe(0);
  await popup.click('[name=clean]');
  await article.until(`${HIDDEN_COUNT} > 0`);
});
