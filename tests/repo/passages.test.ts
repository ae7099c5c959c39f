import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROTECTIONS } from '../../lib/passages/protections/index.ts';
import { BLOCK_RULES, LEARNT_RULE, PASSAGE_RULES } from '../../lib/passages/rules/index.ts';
import { modules } from '../unit/passages/material.ts';

const root = join(import.meta.dirname, '../..');
const locales = readdirSync(join(root, 'public/_locales'));
const documented = readFileSync(join(root, 'docs/rules.md'), 'utf8');
const kinds = [
  { folder: 'rules', key: 'reason', registered: [...PASSAGE_RULES, LEARNT_RULE, ...BLOCK_RULES] },
  { folder: 'protections', key: 'protection', registered: PROTECTIONS },
] as const;

describe.each(kinds)('the $folder', ({ folder, key, registered }) => {
  const files = modules[folder];
  const ids = registered.map(({ id }) => id);

  it('are all registered under the name of their file', () => {
    expect([...ids].sort()).toEqual([...files.keys()].sort());
    for (const [name, module] of files) expect((module.rule ?? module.protection)?.id).toBe(name);
  });

  it.each(ids)('%s has five hits and five near misses at least', (id) => {
    const examples = files.get(id)?.examples;
    expect(examples?.hits.length).toBeGreaterThanOrEqual(5);
    expect(examples?.misses.length).toBeGreaterThanOrEqual(5);
  });

  it.each(ids)('%s has a string in every language', (id) => {
    for (const locale of locales) {
      const path = join(root, 'public/_locales', locale, 'messages.json');
      const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
      expect(messages[`${key}_${id.replaceAll('-', '_')}`]?.message ?? '', locale).not.toBe('');
    }
  });

  it('have each one line in docs/rules.md, and none there is without its file', () => {
    const lines = [...documented.matchAll(/^\| `([a-z-]+)`\s*\|/gm)].map((match) => match[1]);
    for (const id of ids)
      expect(
        lines.filter((line) => line === id),
        id,
      ).toHaveLength(1);
    const known = new Set(kinds.flatMap(({ registered: all }) => all.map((one) => one.id)));
    expect(lines.filter((line) => !known.has(line as string))).toEqual([]);
  });
});
