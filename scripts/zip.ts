import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the archives that the stores take, and for Mozilla's the archive of the sources that rebuild it. Prints each
 * with its size and hash.
 */
const root = join(import.meta.dirname, '..');
const output = join(root, '.output');

for (const browser of ['chrome', 'firefox']) {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'zip', '-b', browser, '--mv3'],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
for (const file of readdirSync(output).filter((name) => name.endsWith('.zip'))) {
  const content = readFileSync(join(output, file));
  console.log(`${createHash('sha256').update(content).digest('hex')}  ${content.length}  ${file}`);
}
