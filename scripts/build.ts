import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export const TARGETS = {
  chrome: { args: ['-b', 'chrome', '--mv3'], folder: join(root, '.output/chrome-mv3') },
  firefox: { args: ['-b', 'firefox', '--mv3'], folder: join(root, '.output/firefox-mv3') },
  safari: { args: ['-b', 'safari', '--mv3'], folder: join(root, '.output/safari-mv3') },
} as const;

export type Target = keyof typeof TARGETS;

/**
 * Builds the extension for one browser with WXT.
 * @returns folder of the unpacked extension
 * @throws Error when the build fails; its output is on standard error
 */
export function buildExtension(target: Target): string {
  const { args, folder } = TARGETS[target];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...args],
    // Whoever builds, the extension is the same: a test runner's mode must not reach into it.
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', VITEST: undefined } },
  );
  if (status !== 0) throw new Error(`The ${target} build failed.\n${stdout}\n${stderr}`);
  return folder;
}

if (process.argv[1] === import.meta.filename)
  for (const target of Object.keys(TARGETS) as Target[]) console.log(buildExtension(target));
