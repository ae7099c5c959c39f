import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tab } from '../../tests/browser/driver.ts';
import { compose, img } from './compose.ts';
import type { Studio } from './screens.ts';

const icon = readFileSync(join(import.meta.dirname, '../icons/icon.svg'), 'utf8');
const LINE = 'Health articles without the gloss';

/**
 * The pictures that both stores ask for, by file name.
 * @see https://developer.chrome.com/docs/webstore/images
 * @see https://extensionworkshop.com/documentation/develop/create-an-appealing-listing/
 */
export async function storePictures(studio: Studio, tab: Tab): Promise<Map<string, Buffer>> {
  const { shoot } = studio;
  await studio.page.front();
  await studio.page.resize(600, 640);
  const article = (await studio.page.screenshot()).toString('base64');
  const shots: [string, string, string][] = [
    [
      '1-popup',
      'The article, without the selling',
      img(article, 600) + img(await shoot('popup', 'light'), 400),
    ],
    [
      '2-notice',
      'What the page tells about itself, with quotes',
      img(await shoot('notice', 'light'), 400) + img(await shoot('read-on', 'light'), 400),
    ],
    [
      '3-removed',
      'Everything that was taken out, and its way back',
      img(await shoot('removed', 'light'), 400) + img(await shoot('here', 'light'), 400),
    ],
    [
      '4-reader',
      'Read wide, listen, or print a sheet for your doctor',
      img(await shoot('reader', 'light'), 560) + img(await shoot('sheet', 'light'), 560),
    ],
    [
      '5-dark',
      'In the colours, letters and size that suit you',
      img(await shoot('popup', 'dark'), 400) + img(await shoot('look', 'dark'), 400),
    ],
  ];
  const pictures = new Map<string, Buffer>();
  for (const [name, title, images] of shots) {
    const html = `<div class="shot"><h1>${title}</h1><div>${images}</div></div>`;
    pictures.set(`${name}-1280x800.png`, await compose(tab, html, 1280, 800));
  }
  const sign = (size: number): string =>
    `<div class="sign">${icon}<div><h1 style="font-size:${size}px">Unvarnished</h1><p style="font-size:${size / 2.2}px">${LINE}</p></div></div>`;
  pictures.set('tile-440x280.png', await compose(tab, sign(44), 440, 280));
  pictures.set('marquee-1400x560.png', await compose(tab, sign(112), 1400, 560));
  return pictures;
}
