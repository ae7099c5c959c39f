import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listOfAll, noticeOfShipped, shippedPackages } from '../../scripts/licences/lists.ts';
import { lockedPackages } from '../../scripts/licences/locked.ts';

/** A weakness in versions from `from` up to, and without, `fixed`; see `docs/security.md`. */
interface Advisory {
  package: string;
  from: string;
  fixed: string;
  /** Id at https://github.com/advisories. */
  advisory: string;
  /** Why it does not matter here, where no better version can be had. */
  harmless?: string;
}

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
const advisories = JSON.parse(read('tests/repo/advisories.json')) as Advisory[];
const locked = lockedPackages();

/** Licences under which somebody may ship or run a package beside MIT code. */
const FREE =
  /^(?:MIT|ISC|0BSD|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0|CC0-1\.0|Python-2\.0|BlueOak-1\.0\.0|CC-BY-[34]\.0|Unlicense)\b/;
/** These give no licence in their package data; their own files say MIT. Neither is shipped. */
const SILENT = ['is-relative', 'os-shim'];

test('the lock file pins every package by its content, and none by an address', () => {
  expect(locked.length).toBeGreaterThan(100);
  for (const { path, integrity, resolved } of locked) {
    expect(integrity, path).toMatch(/^sha512-/);
    // `.npmrc` leaves addresses out, so that a package can come from nowhere but the registry in use.
    expect(resolved, path).toBeUndefined();
  }
});

test('every dependency is under a free licence', () => {
  const others = locked
    .filter(({ name, licence }) => !FREE.test(licence) && !SILENT.includes(name))
    .map(({ name, licence }) => `${name}: ${licence}`);
  expect(others).toEqual([]);
});

test('the lists of licences are those of what is installed; see scripts/licences.ts', () => {
  expect(read('public/licences.txt')).toBe(noticeOfShipped());
  expect(read('docs/licences.md')).toBe(listOfAll());
  const shipped = shippedPackages().map(({ name }) => name);
  expect(shipped).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
});

test('no dependency is of a version with a known weakness that could matter here', () => {
  const found = advisories.filter(hits);
  expect(found.filter(({ harmless }) => harmless === undefined)).toEqual([]);
  const shipped = shippedPackages().map(({ name }) => name);
  expect(found.filter((one) => shipped.includes(one.package))).toEqual([]);
});

test('no excuse is left for what has been mended', () => {
  expect(advisories.filter((one) => one.harmless !== undefined && !hits(one))).toEqual([]);
});

test.each([
  ['3.4.12', true],
  ['3.4.13', false],
  ['3.10.0', false],
  ['2.9.9', true],
])('%s is before 3.4.13: %s', (version, isBefore) => expect(compare(version, '3.4.13') < 0).toBe(isBefore));

function hits({ package: sought, from, fixed }: Advisory): boolean {
  return locked.some(
    ({ name, version }) => name === sought && compare(version, from) >= 0 && compare(version, fixed) < 0,
  );
}

/** Below zero where a version comes before another. What follows a hyphen is left out. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('-')[0]?.split('.').map(Number) ?? []);
  const differing = [0, 1, 2].find((part) => left?.[part] !== right?.[part]) ?? 0;
  return (left?.[differing] ?? 0) - (right?.[differing] ?? 0);
}
