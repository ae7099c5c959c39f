import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actsUnasked, detectPatterns, parseSettings, siteOf, withPassages } from '../../lib/settings.ts';

/** Settings as earlier versions and a later one have stored them. */
const stored = join(import.meta.dirname, '../fixtures/settings');
const page = 'https://www.care.example/flu?x=1';

describe('settings', () => {
  test('whatever was stored gives whole settings, and these are read back as they are', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const settings = parseSettings(anything);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });

  test('settings of the first version are read, and what is new takes its default', () => {
    const first = { version: 1, automatic: false, never: ['care.example'] };
    expect(parseSettings(first)).toEqual({
      ...first,
      always: [],
      keptReasons: [],
      look: { theme: 'system', size: 100, spacing: 'normal', width: 'normal', font: 'sans' },
      marks: true,
      hideLike: [],
      keepLike: [],
      sync: false,
    });
  });

  test.each(readdirSync(stored))('what %s holds is read by this version', (name) => {
    expect(parseSettings(JSON.parse(readFileSync(join(stored, name), 'utf8')))).toEqual({
      version: 1,
      automatic: false,
      never: ['care.example'],
      always: ['help.example'],
      keptReasons: ['advert'],
      look: { theme: 'sepia', size: 130, spacing: 'wide', width: 'narrow', font: 'serif' },
      marks: true,
      hideLike: [],
      keepLike: [],
      sync: false,
    });
  });

  test('damage in one place leaves the rest, the sites above all', () => {
    const damaged = {
      version: 'x',
      automatic: 'perhaps',
      never: ['care.example', 7, 'no site', 'https://x/'],
      look: { theme: 'purple', size: 130 },
    };
    const { automatic, never, look } = parseSettings(damaged);
    expect([automatic, never, look.theme, look.size]).toEqual([true, ['care.example'], 'system', 130]);
  });

  test('never goes before always, and always before on click', () => {
    const settings = parseSettings({ automatic: false });
    expect(actsUnasked(settings, page, false)).toBe(false);
    expect(actsUnasked({ ...settings, always: ['care.example'] }, page, false)).toBe(true);
    expect(actsUnasked({ ...settings, always: ['care.example'], never: ['care.example'] }, page, false)).toBe(
      false,
    );
    expect(detectPatterns({ ...settings, always: ['care.example'] }).matches).toEqual([
      '*://care.example/*',
      '*://*.care.example/*',
    ]);
  });

  test('a page that asks to be left alone is, unless the reader wants its site cleaned always', () => {
    const settings = parseSettings({});
    expect(actsUnasked(settings, page, true)).toBe(false);
    expect(actsUnasked({ ...settings, always: ['care.example'] }, page, true)).toBe(true);
  });

  test.each([undefined, 'x', 7, [], null, { never: 'care.example', always: 3 }])(
    'storage that is damaged as a whole (%j) gives defaults, and the lists of sites from their second copy',
    (stored) => {
      const spare = { never: ['care.example', 9], always: ['help.example'] };
      const { automatic, never, always } = parseSettings(stored, spare);
      expect([automatic, never, always]).toEqual([true, ['care.example'], ['help.example']]);
    },
  );

  test('an emptied list stays empty, whatever its second copy says', () => {
    expect(parseSettings({ never: [] }, { never: ['care.example'] }).never).toEqual([]);
  });

  test('marked passages are kept once each, the newest of them, and none too long', () => {
    const many = Array.from({ length: 300 }, (_, number) => `Passage number ${number}.`);
    const list = withPassages(['First.', 'Twice.'], ['Twice.', ' ', ...many, 'x'.repeat(5000)]);
    expect(list).toHaveLength(200);
    expect(list.at(-2)).toBe('Passage number 299.');
    expect(parseSettings({ hideLike: list }).hideLike).toEqual(list);
  });

  test('only web pages have a site', () => {
    expect(siteOf(page)).toBe('care.example');
    for (const url of ['about:blank', 'file:///x', 'nonsense']) expect(siteOf(url)).toBeNull();
  });
});
