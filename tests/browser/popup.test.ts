import { describe, expect, test } from 'vitest';
import { API, BROWSERS, HIDDEN_COUNT } from './reader.ts';
import { worldOf } from './world.ts';

const POPUP = `${API}.extension.getViews({ type: 'popup' })[0]`;
const ROOT = `${POPUP}.document.documentElement`;

describe.each(BROWSERS)('in %s', (_, open) => {
  const world = worldOf(open);

  test('the popup under the toolbar is as wide as its text, and nothing in it lies to the side', async () => {
    const { control, site } = world();
    const page = await world().open(`${site.origin}/headache.html`, `${HIDDEN_COUNT} > 0`);
    await page.front();
    await control.value(`${API}.action.openPopup().then(() => true)`);
    await control.until(`${POPUP}?.document.querySelector('.text')?.textContent.includes('warfarin')`);
    await control.until(`${POPUP}.innerWidth >= 390 && ${POPUP}.innerWidth <= 440`);
    expect(await control.value(`${ROOT}.scrollWidth - ${ROOT}.clientWidth`)).toBe(0);
    expect(await control.value(`${POPUP}.document.body.clientWidth`)).toBeGreaterThan(360);
  });
});
