import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, TARGETS } from '../../scripts/build.ts';
import { builtAnalysis } from '../../scripts/build-analysis.ts';

const root = join(import.meta.dirname, '../..');
const SOURCES = ['entrypoints', 'lib', 'public', 'package-lock.json', 'wxt.config.ts'];

/** Builds what the browser tests load, once for all files, unless the builds are newer than the sources. */
export default async function setup(): Promise<void> {
  const newest = Math.max(...SOURCES.map((source) => newestIn(join(root, source))));
  for (const target of ['chrome', 'firefox'] as const) {
    const manifest = join(TARGETS[target].folder, 'manifest.json');
    if (!existsSync(manifest) || statSync(join(TARGETS[target].folder, 'clean.js')).mtimeMs < newest)
      buildExtension(target);
  }
  await builtAnalysis();
}

/** Time of the newest file in a folder, or of a file, in milliseconds since 1970. */
function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(
    ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(path, name)).mtimeMs,
    ),
  );
}
