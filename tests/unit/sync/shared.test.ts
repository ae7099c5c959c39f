import { expect, test } from 'vitest';
import { parseSettings } from '../../../lib/settings.ts';
import { isSame, join, parseShared, sharedPart } from '../../../lib/sync/shared.ts';

const own = parseSettings({
  never: ['a.example', 'b.example'],
  always: ['c.example'],
  hideLike: ['Buy now.'],
});

test('passages that a reader marked, and the wish to carry over itself, stay on the device', () => {
  expect(JSON.stringify(sharedPart(own))).not.toContain('Buy now');
  expect(sharedPart(own)).not.toHaveProperty('sync');
});

test('a device that joins takes the choices of the others, and no site is lost', () => {
  const others = sharedPart(
    parseSettings({ automatic: false, never: ['c.example'], always: ['b.example', 'd.example'] }),
  );
  const joined = join(sharedPart(own), others);
  expect(joined.automatic).toBe(false);
  expect(joined.never).toEqual(['c.example', 'a.example', 'b.example']);
  expect(joined.always).toEqual(['d.example']);
});

test('what was carried over is read back the same, in whatever order; nothing carried is no settings', () => {
  const stored = Object.fromEntries(Object.entries(sharedPart(own)).reverse());
  const read = parseShared({ ...stored, look: { font: 'sans', theme: 'system', width: 'normal' } });
  expect(read && isSame(own, read)).toBe(true);
  expect(parseShared({})).toBeNull();
  expect(parseShared({ never: 'damaged' })?.never).toEqual([]);
});
