import { SavedPages } from '../../../scripts/browser/saved-pages.ts';
import { builtDetect, builtView } from '../../../scripts/build-analysis.ts';

/** The session's neighbours look for the browser's extension API when they are loaded. */
const API =
  "globalThis.chrome = globalThis.browser = { runtime: { id: 'soak' }, i18n: { getMessage: () => 'en', getUILanguage: () => 'en' } };";
const COUNT = `(() => {
  if (!detect.looksLikeHealthArticle(document)) return 0;
  const session = new unvarnished.Session(document);
  if (!session.isHealthArticle) return 0;
  session.clean();
  return session.count;
})()`;

/**
 * What the badge of each page has to show, found out without the extension around it.
 * @param pages HTML by path
 * @returns numbers by path; 0 where nothing may be done
 */
export async function expectedCounts(
  origin: string,
  pages: Readonly<Record<string, string>>,
): Promise<Map<string, number>> {
  const script = `${API}${await builtDetect()};globalThis.detect = unvarnished;${await builtView()}`;
  const browser = await SavedPages.open(script);
  const counts = new Map<string, number>();
  for (const [path, html] of Object.entries(pages))
    counts.set(path, await browser.run<number>({ html: Buffer.from(html), url: `${origin}${path}` }, COUNT));
  await browser.close();
  return counts;
}
