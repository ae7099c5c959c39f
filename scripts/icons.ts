import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser/find.ts';

const SIZES = [16, 32, 48, 96, 128];
const root = join(import.meta.dirname, '..');

/** Draws the icons of `public/icons` from `scripts/icons/icon.svg` in the installed Chromium. */
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_PATH.');
const svg = await readFile(join(root, 'scripts/icons/icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(join(root, `public/icons/${size}.png`), png);
}
await browser.close();
