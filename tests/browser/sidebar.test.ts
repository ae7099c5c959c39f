import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TARGETS } from '../../scripts/build.ts';
import { openFirefox } from './firefox.ts';
import { HIDDEN_COUNT } from './reader.ts';
import { worldOf } from './world.ts';

/** The built extension, but for one thing: its sidebar opens by itself, as no test can click in the browser's own bar. */
function withOpenSidebar(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unvarnished-sidebar-'));
  cpSync(TARGETS.firefox.folder, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { sidebar_action: { open_at_install: boolean } };
  manifest.sidebar_action.open_at_install = true;
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

const world = worldOf(() => openFirefox({ folder: withOpenSidebar() }));
const SIDEBAR = `browser.extension.getViews({ type: 'sidebar' })[0]?.document`;

test('the sidebar reads the page in front, and follows its window from tab to tab', async () => {
  const { control, site } = world();
  const page = await world().open(`${site.origin}/headache.html`, `${HIDDEN_COUNT} > 0`);
  await page.front();
  await control.until(`${SIDEBAR}?.querySelector('.text')?.textContent.includes('warfarin')`);
  expect(await control.value(`${SIDEBAR}.documentElement.dataset.frame`)).toBe('sidebar');
  await control.value(`${SIDEBAR}.querySelector('[name=undo]').click()`);
  await page.until(`${HIDDEN_COUNT} === 0`);
  const other = await world().open(`${site.origin}/bread.html`);
  await other.front();
  await control.until(`${SIDEBAR}?.body.textContent.includes('does not look like a health article')`);
  await page.front();
  await control.until(`${SIDEBAR}?.querySelector('.text')?.textContent.includes('warfarin')`);
});
