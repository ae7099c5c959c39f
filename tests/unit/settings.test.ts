import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actsUnasked, detectPatterns, parseSettings, siteOf } from '../../lib/settings.ts';

const page = 'https://www.care.example/flu?x=1';

describe('settings', () => {
  test('whatever was stored gives whole settings, and these are read back as they are', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored);
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
    expect(actsUnasked(settings, page)).toBe(false);
    expect(actsUnasked({ ...settings, always: ['care.example'] }, page)).toBe(true);
    expect(actsUnasked({ ...settings, always: ['care.example'], never: ['care.example'] }, page)).toBe(false);
    expect(detectPatterns({ ...settings, always: ['care.example'] }).matches).toEqual([
      '*://care.example/*',
      '*://*.care.example/*',
    ]);
  });

  test('only web pages have a site', () => {
    expect(siteOf(page)).toBe('care.example');
    for (const url of ['about:blank', 'file:///x', 'nonsense']) expect(siteOf(url)).toBeNull();
  });
});
