import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Glance } from '../../lib/health/glance.ts';
import { SavedPages } from '../browser/saved-pages.ts';
import { builtDetect } from '../build-analysis.ts';

const root = join(import.meta.dirname, '../..');

/**
 * What `detect` reads of saved pages in Chromium. Kept under `.cache/` by the hash of its source and of the page.
 * @returns glances in the order of the pages
 */
export async function readGlances(pages: readonly { url: string; html: Buffer }[]): Promise<Glance[]> {
  const source = await readFile(join(root, 'lib/health/glance.ts'), 'utf8');
  const folder = join(root, '.cache/glances', digest(source).slice(0, 12));
  await mkdir(folder, { recursive: true });
  const keyed = pages.map((page) => ({ ...page, path: join(folder, `${digest(page.url, page.html)}.json`) }));
  const missing = keyed.filter(({ path }) => !existsSync(path));
  if (missing.length > 0) {
    const browser = await SavedPages.open(await builtDetect());
    const work = async (): Promise<void> => {
      for (let next = missing.pop(); next; next = missing.pop())
        await writeFile(
          next.path,
          await browser.run<string>(next, 'JSON.stringify(unvarnished.glance(document))'),
        );
    };
    await Promise.all([work(), work()]).finally(() => browser.close());
  }
  return Promise.all(keyed.map(async ({ path }) => JSON.parse(await readFile(path, 'utf8')) as Glance));
}

function digest(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 20);
}
