import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
type Messages = Record<string, { message: string }>;

function load(locale: string): Messages {
  return JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8')) as Messages;
}

const locales = readdirSync(join(root, 'public/_locales'));
const english = load('en');
/** A plural form's key without its form. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const stems = new Set(
  Object.keys(english).flatMap((key) => (/_other$/.test(key) ? [key.replace(PLURAL, '')] : [])),
);
const isPlural = (key: string): boolean => PLURAL.test(key) && stems.has(key.replace(PLURAL, ''));
const valuesIn = (message: string): string =>
  [...message.matchAll(/\$\d/g)]
    .map(([value]) => value)
    .sort()
    .join();

describe.each(locales)('%s', (locale) => {
  const messages = load(locale);

  test('says everything that English says, and nothing else', () => {
    const keys = (all: Messages): string[] =>
      Object.keys(all)
        .filter((key) => !isPlural(key))
        .sort();
    expect(keys(messages)).toEqual(keys(english));
  });

  test('has the plural forms of its language', () => {
    // Intl counts a form "many" for millions in the Romance languages; it falls back on "other".
    const forms = new Intl.PluralRules(locale.replace('_', '-'))
      .resolvedOptions()
      .pluralCategories.filter((form) => form !== 'many');
    const expected = [...stems].flatMap((stem) => forms.map((form) => `${stem}_${form}`)).sort();
    expect(Object.keys(messages).filter(isPlural).sort()).toEqual(expected);
  });

  test('leaves nothing blank and keeps the values', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(valuesIn(message), key).toBe(
        valuesIn(english[key]?.message ?? english[`${key.replace(PLURAL, '')}_other`]?.message ?? ''),
      );
    }
  });

  test('keeps within what the stores allow', () => {
    expect(messages.extension_name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});

test('every message is used', () => {
  const sources = ['lib', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('/language/'))
    .map((file) => readFileSync(file, 'utf8'));
  sources.push(readFileSync(join(root, 'wxt.config.ts'), 'utf8'));
  const all = sources.join('\n');
  /** Keys made of a stem and an id: `t(\`look_theme_${theme}\`)`, and the texts of rules, checks and levels. */
  const made = [...all.matchAll(/[`'"]([a-z_]+_)\$\{/g)].map(([, stem]) => stem ?? '');
  const families = [...made, 'reason_', 'protection_', 'check_', 'level_'];
  const unused = Object.keys(english).filter((key) => {
    const name = isPlural(key) ? key.replace(PLURAL, '') : key;
    return (
      !new RegExp(`['"_]${name}(?:__)?['"]`).test(all) && !families.some((family) => name.startsWith(family))
    );
  });
  expect(unused).toEqual([]);
});
