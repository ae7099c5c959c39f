import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Mutant } from './mutants.ts';

const root = join(import.meta.dirname, '../../..');
/** A mutant may never come to an end: milliseconds after which it counts as found. */
const PATIENCE = 180_000;

/** Whether tests pass with a change in the source; without one, whether they pass at all. */
export async function survives(mutant: Mutant | null, tests: readonly string[]): Promise<boolean> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const config = join(import.meta.dirname, 'vitest.config.ts');
  const child = spawn(process.execPath, [vitest, 'run', '--config', config, ...tests], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, UNVARNISHED_MUTANT: JSON.stringify(mutant) },
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  const [status] = await once(child, 'close');
  clearTimeout(timer);
  return status === 0;
}
