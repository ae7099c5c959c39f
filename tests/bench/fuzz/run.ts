import { articleHtml } from '../../../lib/reader/html.ts';
import { reportSchema } from '../../../lib/report/schema.ts';
import { SavedPages } from '../../../scripts/browser/saved-pages.ts';
import { builtView } from '../../../scripts/build-analysis.ts';
import { sharesFrom } from '../../../scripts/learning/random.ts';
import { mutate } from './mutate.ts';

/** No page may take longer to read and clean. Milliseconds. */
const LIMIT = 2_000;
/** The browser itself takes seconds to parse hundreds of open formats, and longer on a busy machine. Milliseconds. */
const PARSING = 60_000;
/** How often we may make the browser lay the page out anew, each time at the page's own cost. */
const LAYOUTS = 2;
/** Documents that are written into one window, one after the other: a window of its own for each takes ten times as long. */
const BATCH = 20;

/** The session's neighbours look for the browser's extension API when they are loaded. */
const API =
  "globalThis.chrome = globalThis.browser = { runtime: { id: 'fuzz' }, i18n: { getMessage: () => 'en', getUILanguage: () => 'en' } };";
/**
 * Writes each document, breaks some of its text as only a script could, reads, cleans and undoes; the document
 * afterwards must be the document before. The page may have shadowed every name of its document.
 */
const FUZZ = `globalThis.fuzzAll = (documents) => documents.map(({ html, halves }) => {
  const { open, write, close } = Document.prototype;
  open.call(document);
  write.call(document, html);
  close.call(document);
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement').get.call(document);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let index = 0; texts.nextNode(); index++)
    if (halves > 0 && index % 50 === halves) texts.currentNode.data = texts.currentNode.data.replace(/(?<=[a-z])[a-z]/, '\\ud83d');
  const before = root.outerHTML;
  const own = performance.now();
  root.getBoundingClientRect();
  const layout = performance.now() - own;
  const start = performance.now();
  const session = new unvarnished.Session(document);
  session.clean();
  const ms = performance.now() - start;
  const { report } = session.state;
  session.undo();
  return { ms, layout, report, same: root.outerHTML === before && document.adoptedStyleSheets.length === 0, marks: CSS.highlights.size };
});`;
/** What must never stand in the HTML that the reader is given. */
const EXECUTABLE =
  /<(?!\/?(?:a|p|h[1-6]|ul|ol|li|dl|dt|dd|table|tbody|tr|td|blockquote|pre|code|strong|em|sub|sup|small|figure)[ >])|<[^>]*\son\w+=|\shref="(?!https?:|mailto:|tel:)/i;

export interface Failure {
  /** Number of the document; the same number gives the same document again. */
  seed: number;
  what: string;
}

interface Outcome {
  ms: number;
  layout: number;
  report: unknown;
  same: boolean;
  marks: number;
}

/** Fuzzes documents `from` up to `to`, each a mutation of one of the pages. @returns what went wrong, and the longest time */
export async function fuzz(
  pages: readonly { url: string; html: Buffer }[],
  from: number,
  to: number,
): Promise<{ failures: Failure[]; longest: number }> {
  const failures: Failure[] = [];
  let longest = 0;
  const browser = await SavedPages.open(`${API}${await builtView()};${FUZZ}`);
  const run = async (seeds: readonly number[], isLast = false): Promise<void> => {
    const page = pages[(seeds[0] ?? 0) % pages.length];
    if (!page) return;
    const documents = seeds.map((seed) => {
      const random = sharesFrom(seed);
      return { html: mutate(page.html.toString('utf8'), random), halves: Math.floor(random() * 10) };
    });
    try {
      const call = `JSON.stringify(fuzzAll(${JSON.stringify(documents)}))`;
      const json = await browser.run<string>(page, call, PARSING + seeds.length * LIMIT);
      const slow: number[] = [];
      for (const [index, outcome] of (JSON.parse(json) as Outcome[]).entries()) {
        const seed = seeds[index] ?? 0;
        if (outcome.ms > limit(outcome.layout) && !isLast) slow.push(seed);
        else {
          longest = Math.max(longest, outcome.ms - LAYOUTS * outcome.layout);
          failures.push(...faults(outcome).map((what) => ({ seed, what })));
        }
      }
      // A busy machine can stand still for seconds: what is slow alone and again is slow.
      for (const seed of slow) await run([seed], true);
    } catch (error) {
      // One by one it shows which it was.
      if (seeds.length > 1) for (const seed of seeds) await run([seed]);
      else failures.push({ seed: seeds[0] ?? 0, what: String(error).split('\n')[0] ?? '' });
    }
  };
  for (let page = 0; page < pages.length; page++) {
    const first = from + ((page - (from % pages.length) + pages.length) % pages.length);
    const seeds: number[] = [];
    for (let seed = first; seed < to; seed += pages.length) seeds.push(seed);
    for (let start = 0; start < seeds.length; start += BATCH) await run(seeds.slice(start, start + BATCH));
  }
  await browser.close();
  return { failures, longest };
}

function limit(layout: number): number {
  return LIMIT + LAYOUTS * layout;
}

function faults({ ms, layout, report, same, marks }: Outcome): string[] {
  const found: string[] = [];
  if (ms > limit(layout)) found.push(`took ${ms.toFixed(0)} ms`);
  if (!same || marks !== 0) found.push('the document is not as it was');
  const { success, data, error } = reportSchema.safeParse(report);
  if (!success) return [...found, `no report: ${error.issues[0]?.path.join('.')}`];
  const html = articleHtml(data, 2, '');
  const at = html.search(EXECUTABLE);
  const danger = at < 0 ? undefined : html.slice(at, at + 80);
  return danger === undefined ? found : [...found, `the reader is given ${danger}`];
}
