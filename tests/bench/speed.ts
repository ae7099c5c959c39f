import { SavedPages } from '../../scripts/browser/saved-pages.ts';
import { builtAnalysis } from '../../scripts/build-analysis.ts';
import { builtPeers, type PeerResults } from './peers.ts';

/** Times in milliseconds, each of the first run on a freshly loaded page. */
export interface Times {
  read: number[];
  /** Reading and finding. */
  total: number[];
  readability: number[];
  defuddle: number[];
}

const RUN = `(() => {
  const start = performance.now();
  const { page } = unvarnished.readPage(document, document.URL);
  const read = performance.now() - start;
  unvarnished.findArticle(page);
  return [read, performance.now() - start];
})()`;

/** Loads each page anew for us and for the peers, in one browser, one after the other, so that nobody finds it warm. */
export async function measure(inputs: readonly { url: string; html: Buffer }[]): Promise<Times> {
  const times: Times = { read: [], total: [], readability: [], defuddle: [] };
  const own = await SavedPages.open(await builtAnalysis());
  for (const input of inputs) {
    const [read = 0, total = 0] = await own.run<number[]>(input, RUN);
    times.read.push(read);
    times.total.push(total);
  }
  await own.close();
  const peers = await SavedPages.open(await builtPeers());
  for (const input of inputs) {
    const { readability, defuddle } = await peers.run<PeerResults>(input, 'comparePeers()');
    times.readability.push(readability.ms);
    times.defuddle.push(defuddle.ms);
  }
  await peers.close();
  return times;
}

/** Reading and finding on made-up pages of growing size: nodes to milliseconds. */
export async function growth(sizes: readonly number[]): Promise<[nodes: number, ms: number][]> {
  const own = await SavedPages.open(await builtAnalysis());
  const rows: [number, number][] = [];
  for (const size of sizes) {
    const section = (index: number): string =>
      `<section class="part-${index % 7}"><h2>Part ${index}</h2><p>A sentence with a <a href="/${index}">link</a>, and more, that goes on for a while.</p><ul><li>One</li><li>Two</li></ul></section>`;
    // Each section has eleven nodes.
    const html = `<!doctype html><title>Size</title><main><h1>Size</h1>${Array.from({ length: size / 11 }, (_, index) => section(index)).join('')}</main>`;
    const [, total = 0] = await own.run<number[]>(
      { url: 'https://page.invalid/', html: Buffer.from(html) },
      RUN,
    );
    rows.push([size, total]);
  }
  await own.close();
  return rows;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
