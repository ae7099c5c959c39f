import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Runs one benchmark by name: `npm run bench -- passages`. Without a name, lists them. */
const folder = join(import.meta.dirname, '../tests/bench');
const benchmarks = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length));
const name = process.argv[2];

if (name !== undefined && benchmarks.includes(name)) await import(join(folder, `${name}.bench.ts`));
else {
  console.error(`Usage: npm run bench -- NAME\nBenchmarks: ${benchmarks.join(', ')}`);
  process.exitCode = 1;
}
