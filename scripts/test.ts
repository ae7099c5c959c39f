import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser/ensure.ts';
import { buildExtension, TARGETS, type Target } from './build.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', name);
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs one step, prints how it went, and counts it as one check. */
function step(name: string, work: () => void): void {
  const start = Date.now();
  try {
    work();
    counts.passed++;
    console.log(`ok      ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    counts.failed++;
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : error}`);
  }
}

function run(script: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin(script), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`.trim());
}

/** Runs a vitest project and adds its tests to the counts. */
function vitest(project: string): void {
  const report = join(root, `.output/vitest-${project}.json`);
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      bin('vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number>;
    counts.passed += numPassedTests ?? 0;
    counts.failed += numFailedTests ?? 0;
    counts.skipped += numPendingTests ?? 0;
    if (status !== 0 && numFailedTests === 0) counts.failed++;
  } else counts.failed++;
}

step('Chromium and Firefox are there', () => {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
});
for (const target of Object.keys(TARGETS) as Target[])
  step(`build for ${target}`, () => void buildExtension(target));
step('types', () => run('typescript/bin/tsc', '-p', '.'));
step('format and lint', () => run('@biomejs/biome/bin/biome', 'ci', '.'));
step('no unused file, export or dependency', () => run('knip/bin/knip.js'));
step('web-ext lint', () =>
  run(
    'web-ext/bin/web-ext.js',
    'lint',
    '--source-dir',
    TARGETS.firefox.folder,
    '--warnings-as-errors',
    '--no-config-discovery',
  ),
);
vitest('unit');
vitest('browser');
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
