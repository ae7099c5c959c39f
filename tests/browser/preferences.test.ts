import { expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import { worldOf } from './world.ts';

const world = worldOf(() => openChromium());
const style = (selector: string): string => `getComputedStyle(document.querySelector('${selector}'))`;

test('under a high-contrast theme buttons have an edge, and the shares of a page can still be told apart', async () => {
  const { popup } = await world().openArticle();
  await world().driver.prefer({ forcedColors: 'active' });
  await popup.until(`matchMedia('(forced-colors: active)').matches`);
  expect(await popup.value(`${style('.toolbar > button')}.borderTopColor`)).toBe(
    await popup.value(`${style('.toolbar > button')}.color`),
  );
  const patterns = await popup.value<string[]>(
    `[...document.querySelectorAll('.glance [data-share]')].map((share) => {
      const { backgroundImage, backgroundColor } = getComputedStyle(share);
      return backgroundImage + backgroundColor;
    })`,
  );
  expect(patterns.length).toBeGreaterThan(2);
  expect(new Set(patterns).size).toBe(new Set(await shares(popup)).size);
});

test('who wants less motion gets none from us', async () => {
  const { popup } = await world().openArticle();
  await world().driver.prefer({ forcedColors: 'none', reducedMotion: 'no-preference' });
  await popup.until(`${style('html')}.scrollBehavior === 'smooth'`);
  await world().driver.prefer({ reducedMotion: 'reduce' });
  await popup.until(`${style('html')}.scrollBehavior === 'auto'`);
  expect(await popup.value(MOVING)).toBe(0);
});

/** Elements that an animation or a transition would move. */
const MOVING = `[...document.querySelectorAll('*')].filter((element) => {
  const { animationName, transitionDuration } = getComputedStyle(element);
  return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
}).length`;

function shares(popup: { value<T>(expression: string): Promise<T> }): Promise<string[]> {
  return popup.value(
    `[...document.querySelectorAll('.glance [data-share]')].map((share) => share.dataset.share)`,
  );
}
