import { gzipSync } from 'node:zlib';
import type { Page } from '../../lib/page/types.ts';
import { SavedPages } from '../../scripts/browser/saved-pages.ts';
import { builtTopics } from '../../scripts/build-analysis.ts';
import { words } from './compare.ts';

const WORDS = 2000;
const RUNS = 7;

/**
 * Prints what matching costs on articles of 2,000 words, one a language, chained from the blocks of the pages given: the
 * first run in a freshly loaded page of Chromium, so with all that is set up at the first call, and the script's size.
 */
export async function benchCost(pages: readonly Page[]): Promise<void> {
  const script = await builtTopics();
  console.log(
    `script ${(script.length / 1024).toFixed(0)} kB, compressed ${(gzipSync(script).length / 1024).toFixed(0)} kB`,
  );
  const browser = await SavedPages.open(script);
  for (const language of new Set(pages.map((page) => page.language))) {
    const page = chain(pages.filter((other) => other.language === language));
    const input = JSON.stringify({ ...page, metadata: { ...page.metadata, meta: [...page.metadata.meta] } });
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++)
      times.push(
        await browser.run<number>(
          { url: 'https://page.invalid/', html: Buffer.from('<!doctype html><title>Topics</title>') },
          `(() => {
            const page = ${input};
            page.metadata.meta = new Map(page.metadata.meta);
            const article = { title: page.metadata.title, titleBlock: null, inArticle: page.blocks.map(() => true) };
            const start = performance.now();
            unvarnished.matchTopics(page, article, { removals: [], protected: [] });
            return performance.now() - start;
          })()`,
        ),
      );
    times.sort((a, b) => a - b);
    console.log(
      `matching ${WORDS} words, ${language}, first run: median ${times[RUNS >> 1]?.toFixed(1)} ms, least ${times[0]?.toFixed(1)} ms`,
    );
  }
  await browser.close();
}

/** One page of the blocks of several, up to the number of words. */
function chain(pages: readonly Page[]): Page {
  const blocks: Page['blocks'][number][] = [];
  let count = 0;
  for (let round = 0; count < WORDS && round < 50; round++)
    for (const page of pages)
      for (const block of page.blocks) {
        if (count >= WORDS) break;
        blocks.push(block);
        count += words(block.text).length;
      }
  return { ...(pages[0] as Page), blocks };
}
