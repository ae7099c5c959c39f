import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HIDDEN_COUNT } from '../tests/browser/reader.ts';
import { buildExtension } from './build.ts';
import { compose, img } from './pictures/compose.ts';
import { openStudio, SCREENS, type ScreenName } from './pictures/screens.ts';
import { storePictures } from './pictures/store.ts';

/**
 * `npm run screenshots`: every screen, light and dark, in three languages, one picture a screen, into docs/screenshots; the
 * README's pictures into docs/pictures; the stores' into docs/store.
 */
const docs = join(import.meta.dirname, '../docs');
const LANGUAGES = ['en-US', 'zh-CN', 'de'] as const;
const THEMES = ['light', 'dark'] as const;
const names = Object.keys(SCREENS) as ScreenName[];
let bytes = 0;

buildExtension('chrome');
rmSync(join(docs, 'screenshots'), { recursive: true, force: true });
const shots = new Map<string, string>();
for (const language of LANGUAGES) {
  const studio = await openStudio(language);
  for (const name of names)
    for (const theme of THEMES) shots.set(`${name} ${theme} ${language}`, await studio.shoot(name, theme));
  await studio.close();
}

const sample = readFileSync(join(import.meta.dirname, 'start/sample.html'), 'utf8');
const studio = await openStudio('en-US', sample);
const table = await studio.driver.open('about:blank');
for (const name of names) {
  const width = SCREENS[name].width === 400 ? 300 : 400;
  const height = (SCREENS[name].height * width) / SCREENS[name].width;
  const images = THEMES.flatMap((theme) =>
    LANGUAGES.map((language) => img(shots.get(`${name} ${theme} ${language}`) ?? '', width)),
  );
  const html = `<div class="grid">${images.join('')}</div>`;
  save('screenshots', `${name}.png`, await compose(table, html, 3 * width + 48, 2 * height + 36));
}
for (const [name, picture] of await storePictures(studio, table)) save('store', name, picture);

await studio.set({ automatic: false, look: { theme: 'light' } });
await studio.page.until(`${HIDDEN_COUNT} === 0`);
const photograph = async (): Promise<string> => {
  await studio.page.front();
  await studio.page.resize(900, 1000);
  return (await studio.page.screenshot()).toString('base64');
};
const before = await photograph();
await studio.set({ automatic: true, look: { theme: 'light' } });
await studio.page.until(`${HIDDEN_COUNT} > 0`);
const after = await photograph();
for (const [name, png, width, height] of [
  ['page-before', before, 450, 500],
  ['page-after', after, 450, 500],
  ['popup', await studio.shoot('popup', 'light'), 400, 600],
] as const)
  save('pictures', `${name}.png`, await compose(table, img(png, width, 'box-shadow:none'), width, height));
await studio.close();
console.log(`${Math.round(bytes / 1024)} kB of pictures are in ${docs}`);

function save(folder: string, name: string, picture: Buffer): void {
  mkdirSync(join(docs, folder), { recursive: true });
  writeFileSync(join(docs, folder, name), picture);
  bytes += picture.length;
}
