import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { type Mutant, mutated } from './mutants.ts';

const root = join(import.meta.dirname, '../../..');
const mutant = JSON.parse(process.env.UNVARNISHED_MUTANT ?? 'null') as Mutant | null;

/** The unit tests, with one file changed in memory as the environment says. */
export default defineConfig({
  root,
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: (id) =>
        mutant !== null && id === join(root, mutant.path)
          ? mutated(readFileSync(id, 'utf8'), mutant)
          : undefined,
    },
  ],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/repo/**/*.test.ts'],
    testTimeout: 30_000,
    bail: 1,
  },
});
