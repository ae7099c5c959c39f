import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser/ensure.ts';
import { TARGETS, type Target } from './build.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', name);
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs one step, prints how it went, and counts it as one check. */
async function step(name: string, work: () => unknown): Promise<void> {
  const start = Date.now();
  try {
    await work();
    counts.passed++;
    console.log(`ok      ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    counts.failed++;
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : error}`);
  }
}

/** Runs Node. @throws with all that it printed, when it fails */
async function run(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: root });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(Buffer.concat(said).toString().trim());
}

/** Runs a vitest project and adds its tests to the counts. */
async function vitest(project: string): Promise<void> {
  const report = join(root, `.output/vitest-${project}.json`);
  rmSync(report, { force: true });
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [bin('vitest/vitest.mjs'), 'run', '--project', project, ...output], {
    cwd: root,
    stdio: 'inherit',
  });
  const [status] = await once(child, 'close');
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

async function buildAll(): Promise<void> {
  for (const target of Object.keys(TARGETS) as Target[])
    await step(`build for ${target}`, () => run('--import', 'tsx', join(root, 'scripts/build.ts'), target));
  await step('web-ext lint', () =>
    run(
      bin('web-ext/bin/web-ext.js'),
      'lint',
      '--source-dir',
      TARGETS.firefox.folder,
      '--warnings-as-errors',
      '--no-config-discovery',
    ),
  );
}

async function checkSources(): Promise<void> {
  await vitest('unit');
  await step('types', () => run(bin('typescript/bin/tsc'), '-p', '.'));
  await step('format and lint', () => run(bin('@biomejs/biome/bin/biome'), 'ci', '.'));
  await step('no unused file, export or dependency', () => run(bin('knip/bin/knip.js')));
}

await step('Chromium and Firefox are there', () => {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
});
// Neither needs the other, and each keeps one core busy; the browser tests need the builds, and both cores.
await Promise.all([buildAll(), checkSources()]);
await vitest('browser');
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
