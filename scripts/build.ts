import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const OUTPUT = join(root, '.output');

export const TARGETS = {
  chrome: { args: ['-b', 'chrome', '--mv3'], folder: join(OUTPUT, 'chrome-mv3') },
  firefox: { args: ['-b', 'firefox', '--mv3'], folder: join(OUTPUT, 'firefox-mv3') },
  safari: { args: ['-b', 'safari', '--mv3'], folder: join(OUTPUT, 'safari-mv3') },
} as const;

export type Target = keyof typeof TARGETS;

/**
 * Builds the extension for one browser with WXT.
 * @param output folder that the build's own folder is put into
 * @returns folder of the unpacked extension
 * @throws Error when the build fails; its output is on standard error
 */
export function buildExtension(target: Target, output = OUTPUT): string {
  const { args, folder } = TARGETS[target];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      // Whoever builds, the extension is the same: a test runner's mode must not reach into it.
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, UNVARNISHED_OUTPUT: output },
    },
  );
  if (status !== 0) throw new Error(`The ${target} build failed.\n${stdout}\n${stderr}`);
  return join(output, basename(folder));
}

/** `npm run build`, or of one browser: `npm run build -- firefox`. */
if (process.argv[1] === import.meta.filename) {
  const all = Object.keys(TARGETS) as Target[];
  for (const target of all.filter((name) => name === (process.argv[2] ?? name)))
    console.log(buildExtension(target));
}
