import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { compiledAtOnce } from './build-plugins.ts';
import { quickPatterns } from './patterns.ts';
import { prepared } from './prepared.ts';

const root = join(import.meta.dirname, '..');

/** Time of the newest file under `lib/`, in milliseconds since 1970. */
function newestSource(): number {
  return readdirSync(join(root, 'lib'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** Source of an entry under `lib/` as one script, built anew only when `lib/` has changed since. */
async function built(entry: string, name: string): Promise<string> {
  const output = join(root, '.output/analysis', `${name}.js`);
  if (!existsSync(output) || statSync(output).mtimeMs < newestSource())
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [prepared, quickPatterns, compiledAtOnce],
      build: {
        outDir: join(root, '.output/analysis'),
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry, formats: ['iife'], name, fileName: () => `${name}.js` },
      },
    });
  return readFile(output, 'utf8');
}

/** The whole analysis: `unvarnished.analyse`, `unvarnished.readPage` and `unvarnished.findArticle`. */
export const builtAnalysis = (): Promise<string> => built('lib/report/standalone.ts', 'analysis');

/** The reader alone: `unvarnished.readPage`. */
export const builtReader = (): Promise<string> => built('lib/page/standalone.ts', 'reader');

/** The quick look of `detect`: `unvarnished.looksLikeHealthArticle` and what it is made of. */
export const builtDetect = (): Promise<string> => built('lib/health/standalone.ts', 'detect');

/** The topics of a page: `unvarnished.matchTopics`. */
export const builtTopics = (): Promise<string> => built('lib/topics/standalone.ts', 'topics');

/** The view on a live page: `unvarnished.Session`. */
export const builtView = (): Promise<string> => built('lib/view/standalone.ts', 'view');
