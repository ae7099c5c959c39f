import { reportSchema } from '../../../lib/report/schema.ts';
import { SavedPages } from '../../../scripts/browser/saved-pages.ts';
import { builtView } from '../../../scripts/build-analysis.ts';
import { mutate, randomFrom } from './mutate.ts';

/** No page may take longer to read and clean. Milliseconds. */
const LIMIT = 2_000;

/** The session's neighbours look for the browser's extension API when they are loaded. */
const API =
  "globalThis.chrome = globalThis.browser = { runtime: { id: 'fuzz' }, i18n: { getMessage: () => 'en', getUILanguage: () => 'en' } };";
/** Reads, cleans and undoes; the document afterwards must be the document before. */
const EXPRESSION = `(() => {
  const html = () => document.documentElement.outerHTML;
  const before = html();
  const start = performance.now();
  const session = new unvarnished.Session(document);
  session.clean();
  const ms = performance.now() - start;
  const { report } = session.state;
  session.undo();
  return JSON.stringify({ ms, report, same: html() === before, marks: CSS.highlights.size });
})()`;

export interface Failure {
  /** Number of the document; the same number gives the same document again. */
  seed: number;
  what: string;
}

/** Fuzzes documents `from` up to `to`, each a mutation of one of the pages. @returns what went wrong, and the longest time */
export async function fuzz(
  pages: readonly { url: string; html: Buffer }[],
  from: number,
  to: number,
): Promise<{ failures: Failure[]; longest: number }> {
  const failures: Failure[] = [];
  let longest = 0;
  const browser = await SavedPages.open(`${API}${await builtView()}`);
  for (let seed = from; seed < to; seed++) {
    const page = pages[seed % pages.length];
    if (!page) break;
    const html = Buffer.from(mutate(page.html.toString('utf8'), randomFrom(seed)));
    const fail = (what: string): void => void failures.push({ seed, what });
    try {
      const json = await browser.run<string>({ html, url: page.url }, EXPRESSION, 30_000);
      const { ms, report, same, marks } = JSON.parse(json) as Record<string, unknown>;
      longest = Math.max(longest, Number(ms));
      if (Number(ms) > LIMIT) fail(`took ${Number(ms).toFixed(0)} ms`);
      if (!same || marks !== 0) fail('the document is not as it was');
      const parsed = reportSchema.safeParse(report);
      if (!parsed.success) fail(`no report: ${parsed.error.issues[0]?.path.join('.')}`);
    } catch (error) {
      fail(String(error).split('\n')[0] ?? '');
    }
  }
  await browser.close();
  return { failures, longest };
}
