import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { SavedPages } from '../../scripts/browser/saved-pages.ts';

/** What a peer makes of a page. `ms` is its own time, cold, without the copy of the document that it needs. */
export interface PeerResult {
  text: string;
  author: string | null;
  published: string | null;
  ms: number;
}

export interface PeerResults {
  readability: PeerResult;
  defuddle: PeerResult;
}

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/peers');

/** Both peers as one script: `comparePeers`. */
export async function builtPeers(): Promise<string> {
  const outDir = join(root, '.output/peers');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: 'tests/bench/peers-in-page.ts',
        formats: ['iife'],
        name: 'peers',
        fileName: () => 'peers.js',
      },
    },
  });
  return readFile(join(outDir, 'peers.js'), 'utf8');
}

/**
 * Runs Readability and Defuddle over saved pages in Chromium. Kept under `.cache/` by the hash of the pages and of
 * the built peers, since neither changes between runs.
 */
export async function runPeers(
  inputs: readonly { id: string; url: string; html: Buffer }[],
): Promise<Map<string, PeerResults>> {
  const script = await builtPeers();
  const folder = join(cache, createHash('sha256').update(script).digest('hex').slice(0, 12));
  await mkdir(folder, { recursive: true });
  const keyed = inputs.map((input) => {
    const key = createHash('sha256').update(input.url).update(input.html).digest('hex').slice(0, 20);
    return { ...input, path: join(folder, `${key}.json`) };
  });
  const missing = keyed.filter(({ path }) => !existsSync(path));
  if (missing.length > 0) {
    const browser = await SavedPages.open(script);
    for (const input of missing) {
      const results = await browser.run<PeerResults>(input, 'comparePeers()');
      await writeFile(input.path, JSON.stringify(results));
    }
    await browser.close();
  }
  const results = new Map<string, PeerResults>();
  for (const { id, path } of keyed) results.set(id, JSON.parse(await readFile(path, 'utf8')) as PeerResults);
  return results;
}
