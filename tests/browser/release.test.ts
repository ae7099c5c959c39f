import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildExtension, TARGETS } from '../../scripts/build.ts';

interface Manifest extends Record<string, unknown> {
  permissions: string[];
  host_permissions: string[];
  content_security_policy: { extension_pages: string };
}

/** A build takes seconds; on a busy machine it takes its time. Milliseconds. */
const PATIENCE = 300_000;

/** Hash of every file of a folder, by name. */
function contents(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

describe.each(['chrome', 'firefox'] as const)('the %s build', (target) => {
  const { folder } = TARGETS[target];
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  test('asks for the permissions of the design and no more', () => {
    expect(manifest.permissions.sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    for (const key of ['optional_permissions', 'optional_host_permissions', 'externally_connectable'])
      expect(manifest[key]).toBeUndefined();
  });

  test('gives pages nothing to load or to find it by', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  test('needs at most 150 kB of script before the popup can be read', () => {
    const html = readFileSync(join(folder, 'popup.html'), 'utf8');
    const loaded = new Set([...html.matchAll(/src="\/(chunks\/[^"]+)"/g)].map(([, path]) => path as string));
    for (const path of loaded) {
      const script = readFileSync(join(folder, path), 'utf8');
      for (const [, name] of script.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
        loaded.add(`chunks/${name}`);
    }
    const bytes = [...loaded].reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
    expect(loaded.size).toBeGreaterThan(3);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });

  test('forbids its own pages code that is not in it, and every connection', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/connect-src|unsafe|https?:|\*/);
  });
});

test('two builds of the same sources are identical, wherever they are put', { timeout: PATIENCE }, () => {
  const output = mkdtempSync(join(tmpdir(), 'unvarnished-build-'));
  expect(contents(buildExtension('chrome', output))).toEqual(contents(TARGETS.chrome.folder));
  rmSync(output, { recursive: true });
});
