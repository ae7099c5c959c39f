import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildExtension, TARGETS } from '../../scripts/build.ts';

/**
 * Unpacks the archive of the sources that `npm run zip` made, builds it as its README says, and compares every byte
 * with the builds of this checkout: `npm run bench -- reproduce`. Dependencies are those installed here.
 */
const root = join(import.meta.dirname, '../..');
const archive = readdirSync(join(root, '.output')).find((file) => file.endsWith('-sources.zip'));
if (archive === undefined) throw new Error('there is no archive of the sources: run `npm run zip` first');

const folder = mkdtempSync(join(tmpdir(), 'unvarnished-sources-'));
const { status } = spawnSync('unzip', ['-q', join(root, '.output', archive), '-d', folder], {
  stdio: 'inherit',
});
if (status !== 0) throw new Error('the archive cannot be unpacked');
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
let differences = 0;
for (const target of ['chrome', 'firefox'] as const) {
  const output = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', target], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, UNVARNISHED_OUTPUT: undefined },
  });
  if (output.status !== 0) throw new Error(`${target} cannot be built: ${output.stdout}\n${output.stderr}`);
  const [here, there] = [buildExtension(target), join(folder, relative(root, TARGETS[target].folder))].map(
    hashes,
  );
  const names = new Set([...Object.keys(here ?? {}), ...Object.keys(there ?? {})]);
  for (const name of names)
    if (here?.[name] !== there?.[name]) {
      differences++;
      console.log(`${target}: ${name} differs`);
    }
  console.log(`${target}: ${names.size} files compared`);
}
rmSync(folder, { recursive: true });
console.log(`${differences} files differ`);
process.exitCode = differences === 0 ? 0 : 1;

/** Hash of every file of a folder, by name. */
function hashes(built: string): Record<string, string> {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(built, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}
