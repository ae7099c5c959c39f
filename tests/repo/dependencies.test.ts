import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
}

const root = join(import.meta.dirname, '../..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? path;

/** Licences under which somebody may ship or run a package beside MIT code. */
const FREE =
  /^\(?(?:MIT|ISC|0BSD|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0|CC0-1\.0|Python-2\.0|BlueOak-1\.0\.0|CC-BY-[34]\.0|Unlicense)\b/;
/** These give no licence in their package data; their own files say MIT. Neither is shipped. */
const SILENT = ['is-relative', 'os-shim'];

test('the lock file pins every package by its content, and none by an address', () => {
  for (const [path, { integrity, resolved, link }] of locked) {
    expect(link, path).toBeUndefined();
    expect(integrity, path).toMatch(/^sha512-/);
    // `.npmrc` leaves addresses out, so that a package can come from nowhere but the registry in use.
    expect(resolved, path).toBeUndefined();
  }
});

test('every dependency is under a free licence', () => {
  const others = locked
    .filter(([path, { license }]) => !FREE.test(license ?? '') && !SILENT.includes(nameOf(path)))
    .map(([path, { license }]) => `${nameOf(path)}: ${license}`);
  expect(others).toEqual([]);
});

test('public/licences.txt lists what is shipped, with its licence', () => {
  const list = readFileSync(join(root, 'public/licences.txt'), 'utf8');
  for (const [path, { license, dev }] of locked)
    if (!dev)
      expect(list.replace(/ +/g, ' '), nameOf(path)).toMatch(
        new RegExp(
          `(?<![\\w/-])${literal(nameOf(path))} \\(?${literal((license ?? '').replace(/[()]/g, ''))}`,
        ),
      );
  for (const name of Object.keys(manifest.dependencies)) expect(list).toContain(`\n${name} `);
});

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
