import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { MarkedValue, Page } from '../../lib/page/types.ts';
import { SavedPages } from '../../scripts/browser/saved-pages.ts';
import { builtReader } from '../../scripts/build-analysis.ts';

const root = join(import.meta.dirname, '../..');
export const sharedData = join(root, '../shared/data');
const cache = join(root, '.cache/pages');

/** A row of `web/pages.jsonl`; see the data's README. */
export interface WebRow {
  id: string;
  set: 'wcxb' | 'schwarz' | 'sondhi';
  label: 'health' | 'borderline' | 'not';
  html: string;
  url?: string | null;
  pageType?: string;
  stripped?: boolean;
  mainText?: string;
  withSnippets?: string[];
  withoutSnippets?: string[];
  title?: string;
  author?: string;
  published?: string;
  topic?: string;
  reliability?: 'reliable' | 'unreliable';
}

/** Labels of a page; see `pages/FORMAT.md`. */
export interface Labels {
  url: string;
  language: string;
  kind: string;
  healthArticle: boolean;
  title: string;
  author: string | null;
  reviewer: string | null;
  published: string | null;
  updated: string | null;
  keep: string[];
  safety: string[];
  remove: string[];
  either: string[];
  notice: {
    author: string;
    date: string;
    sources: string;
    funding: string;
    promotion: string;
    overclaims: string[];
    balance: string;
    damage: string[];
  };
  topics: string[];
  suggestions: { related: string[]; unrelated: string[] };
}

export interface LabelledPage {
  id: string;
  /** `shared`, or the folder of our own fixtures: `dev` for tuning, `held` for the test only. */
  part: 'shared' | 'dev' | 'held';
  labels: Labels;
  html: Buffer;
}

/** Rows of the web set, or none where the data is absent. */
export async function webRows(): Promise<WebRow[]> {
  const path = join(sharedData, 'web/pages.jsonl');
  if (!existsSync(path)) return [];
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as WebRow);
}

export async function webHtml(row: WebRow): Promise<Buffer> {
  return gunzipSync(await readFile(join(sharedData, 'web', row.html)));
}

/** The labelled pages: those of the shared data where they are there, and our own. */
export async function labelledPages(): Promise<LabelledPage[]> {
  const folders = [
    ['shared', join(sharedData, 'pages')],
    ['dev', join(root, 'tests/fixtures/pages/dev')],
    ['held', join(root, 'tests/fixtures/pages/held')],
  ] as const;
  const pages: LabelledPage[] = [];
  for (const [part, folder] of folders) {
    if (!existsSync(folder)) continue;
    for (const entry of (await readdir(folder, { withFileTypes: true })).filter((item) =>
      item.isDirectory(),
    )) {
      const [labels, html] = await Promise.all([
        readFile(join(folder, entry.name, 'labels.json'), 'utf8'),
        readFile(join(folder, entry.name, 'page.html')),
      ]);
      pages.push({ id: entry.name, part, labels: JSON.parse(labels) as Labels, html });
    }
  }
  return pages;
}

/** JSON has no maps: `meta` travels as entries. */
type PlainPage = Omit<Page, 'metadata'> & {
  metadata: Omit<Page['metadata'], 'meta' | 'values'> & { meta: [string, string[]][]; values: MarkedValue[] };
};

const READ = `(() => {
  const { page } = unvarnished.readPage(document, document.URL);
  return JSON.stringify({ ...page, metadata: { ...page.metadata, meta: [...page.metadata.meta] } });
})()`;

/**
 * Reads saved pages in Chromium with the built reader, so that the pure steps can be run over them in Node. Kept
 * under `.cache/` by the hash of reader and page; a change of the reader reads anew, unless `UNVARNISHED_PAGES` names
 * the folder to use: for changes of its speed alone.
 */
export async function readPages(
  inputs: { id: string; url: string; html: Buffer }[],
): Promise<Map<string, Page>> {
  const script = await builtReader();
  const version =
    process.env.UNVARNISHED_PAGES ?? createHash('sha256').update(script).digest('hex').slice(0, 12);
  const folder = join(cache, version);
  await mkdir(folder, { recursive: true });
  const keyed = inputs.map((input) => ({
    ...input,
    path: join(
      folder,
      `${createHash('sha256').update(input.url).update(input.html).digest('hex').slice(0, 20)}.json`,
    ),
  }));
  const missing = keyed.filter(({ path }) => !existsSync(path));
  if (missing.length > 0) {
    const browser = await SavedPages.open(script);
    const work = async (): Promise<void> => {
      for (let next = missing.pop(); next; next = missing.pop())
        await writeFile(next.path, await browser.run<string>(next, READ));
    };
    await Promise.all([work(), work()]).finally(() => browser.close());
  }
  const pages = new Map<string, Page>();
  for (const { id, path } of keyed) {
    const plain = JSON.parse(await readFile(path, 'utf8')) as PlainPage;
    pages.set(id, { ...plain, metadata: { ...plain.metadata, meta: new Map(plain.metadata.meta) } });
  }
  return pages;
}
