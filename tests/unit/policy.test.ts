import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FONTS, SIZES, SPACINGS, THEMES, WIDTHS } from '../../lib/look.ts';
import { MANAGED, parsePolicy } from '../../lib/policy.ts';
import { parseSettings } from '../../lib/settings.ts';

test('a policy lays down what it names, and a wrong value lays nothing down', () => {
  expect(parsePolicy({ automatic: false, never: ['care.example'], marks: 'no', sync: true, x: 1 })).toEqual({
    automatic: false,
    never: ['care.example'],
  });
  expect(parsePolicy({ never: ['https://care.example/'], look: { theme: 'dark' } })).toEqual({});
});

test('whatever the browser holds, settings under a policy are whole settings', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = { ...parseSettings({}), ...parsePolicy(stored) };
      expect(parseSettings(settings)).toEqual(settings);
    }),
  );
});

test('the schema for Chromium names the same settings and values', () => {
  const path = join(import.meta.dirname, '../../public/managed-schema.json');
  const { properties } = JSON.parse(readFileSync(path, 'utf8')) as {
    properties: Record<string, { properties?: Record<string, { enum: unknown[] }> }>;
  };
  expect(Object.keys(properties).sort()).toEqual([...MANAGED].sort());
  const look = Object.entries(properties.look?.properties ?? {}).map(([name, field]) => [name, field.enum]);
  expect(Object.fromEntries(look)).toEqual({
    theme: THEMES,
    size: SIZES,
    spacing: SPACINGS,
    width: WIDTHS,
    font: FONTS,
  });
});
