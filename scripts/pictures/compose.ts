import type { Tab } from '../../tests/browser/driver.ts';
import { reduceColours } from './palette.ts';

const COLOURS = 48;

/** A picture for a page: PNG as base64, shown so many pixels wide. */
export function img(png: string, width: number, style = ''): string {
  return `<img src="data:image/png;base64,${png}" style="width:${width}px;${style}">`;
}

/** Sets HTML on a blank page and takes its picture, in few colours. */
export async function compose(tab: Tab, html: string, width: number, height: number): Promise<Buffer> {
  await tab.resize(width, height);
  await tab.value(
    `document.documentElement.innerHTML = ${JSON.stringify(`<head><style>${CSS}</style></head><body>${html}</body>`)}, 0`,
  );
  await tab.until('[...document.images].every((image) => image.complete)');
  return reduceColours(await tab.screenshot(), COLOURS);
}

const CSS = `
* { box-sizing: border-box; margin: 0; }
body { width: 100vw; height: 100vh; overflow: hidden; color: #1c2426; background: #e3efee; font: 26px/1.3 system-ui, sans-serif; }
img { display: block; border: 1px solid #b9c4c5; border-radius: 8px; box-shadow: 0 6px 24px #0003; }
h1 { font-size: 42px; white-space: nowrap; letter-spacing: -0.02em; color: #1b5a61; }
.grid { display: grid; grid-template-columns: repeat(3, max-content); gap: 12px; padding: 12px; }
.grid img { box-shadow: none; }
.shot { display: grid; grid-template-rows: max-content 1fr; gap: 36px; height: 100%; padding: 44px 60px 0; }
.shot > div { display: flex; gap: 48px; align-items: start; justify-content: center; }
.sign { display: flex; align-items: center; justify-content: center; gap: 6%; height: 100%; padding: 0 7%; }
p { text-wrap: balance; }
.sign svg { flex: none; height: 62%; width: auto; }
`;
