import { afterAll, beforeAll, expect, test } from 'vitest';
import { SavedPages } from '../../scripts/browser/saved-pages.ts';
import { builtAnalysis } from '../../scripts/build-analysis.ts';
import { builtPeers, type PeerResults } from '../bench/peers.ts';

let ours: SavedPages;
let peers: SavedPages;
beforeAll(async () => {
  ours = await SavedPages.open(await builtAnalysis());
  peers = await SavedPages.open(await builtPeers());
});
afterAll(() => Promise.all([ours.close(), peers.close()]));

const TITLE = 'Gallstones: symptoms, treatment and diet';
const TEXTS = [
  'Gallstones are small stones that form in the gallbladder, and most people never notice that they have them.',
  'A stone that blocks a duct causes severe pain in the upper abdomen, often after a meal that was rich in fat.',
  'Doctors treat the pain with tablets and, where it comes back, take the gallbladder out through small cuts.',
  'See your doctor at once if you have a fever, yellow skin or pain that lasts longer than eight hours.',
] as const;
const [WHAT, PAIN, CURE, HELP] = TEXTS;
const H1 = `<h1>${TITLE}</h1>`;
const wrapped = (before: string, after: string): string =>
  TEXTS.map((text) => before + text + after).join('');
const P = wrapped('<p>', '</p>');

/** Bodies that all hold the four texts, each in mark-up that makes some extractor lose them. */
const BODIES: Record<string, string> = {
  'text in noscript alone': `<div id="root"></div><noscript><main>${H1}${P}</main></noscript>`,
  'malformed nesting': `<div><b>${H1}<p>${WHAT}<div><p>${PAIN}</b><i><p>${CURE}</div></i><p>${HELP}</span></div></main>`,
  'nothing closed': `<main><article>${H1}<p>${WHAT}<p>${PAIN}<ul><li>${CURE}<li>${HELP}`,
  'a transcript': `<main>${H1}<video></video><div class="transcript" style="display:none">${wrapped('<p><b>Doctor:</b> ', '</p>')}</div></main>`,
  'tables for layout': `<table width="100%"><tr><td><a href="/a">Aches</a><br><a href="/b">Burns</a></td><td>${H1}<p>${WHAT}</p>${PAIN}<br><br>${CURE}<p>${HELP}</p></td><td><a href="/x">Shop</a></td></tr></table>`,
  'tables in tables': `<table><tr><td><table><tr><td><b>${TITLE}</b></td></tr>${wrapped('<tr><td>', '</td></tr>')}</table></td></tr></table>`,
  'text between line breaks': `<div id="content">${H1}${wrapped('', '<br><br>')}</div>`,
  'a definition list': `<main>${H1}<dl>${wrapped('<dt>Term</dt><dd>', '</dd>')}</dl></main>`,
  'closed details': `<main>${H1}${wrapped('<details><summary>More</summary><p>', '</p></details>')}</main>`,
  tabs: `<main>${H1}<div role="tablist"><button role="tab">One</button></div>${wrapped('<div role="tabpanel" hidden><p>', '</p></div>')}</main>`,
  'an alert, an aside and a foot note': `<main><article>${H1}<p>${WHAT}<sup><a href="#f">1</a></sup></p><div role="alert" class="callout">${HELP}</div><p>${PAIN}</p><section class="footnotes"><ol><li id="f">${CURE} <a href="#r">↩</a></li></ol></section></article></main>`,
  'shadow trees': `<main>${H1}${wrapped('<x-text><template shadowrootmode="open"><p>', '</p></template></x-text>')}</main>`,
  'elements of its own': `<app-root><app-title>${TITLE}</app-title>${wrapped('<app-text>', '</app-text>')}</app-root>`,
  'a form around it all': `<form id="aspnetForm"><div>${H1}${P}</div></form>`,
  'a dialog around it all': `<div class="modal overlay" role="dialog"><div>${H1}${P}</div></div>`,
  'names that mean something else': `<div class="has-sidebar nav-open"><div class="comment-enabled">${H1}${P}</div></div>`,
  'one preformatted text': `<pre>${TITLE}\n\n${TEXTS.join('\n\n')}</pre>`,
  'a drawing with paragraphs': `<main>${H1}<p>${WHAT}</p><p>${PAIN}</p><p>${CURE}</p><svg><foreignObject><p>${HELP}</p></foreignObject></svg></main>`,
};

const OWN = `(() => {
  const { page } = unvarnished.readPage(document, document.URL);
  const { inArticle } = unvarnished.findArticle(page);
  return page.blocks.filter((_, index) => inArticle[index]).map(({ text }) => text).join('\\n');
})()`;
const kept = (text: string): string[] => TEXTS.filter((one) => text.replace(/\s+/g, ' ').includes(one));

test.each(Object.entries(BODIES))('%s loses nothing that a peer keeps', async (_, body) => {
  const html = Buffer.from(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${TITLE} | Harbour Health</title><body><nav><ul><li><a href="/">Home</a></li><li><a href="/shop">Shop</a></li></ul></nav>${body}`,
  );
  const input = { url: 'https://www.harbour.example/health/gallstones', html };
  const own = kept(await ours.run<string>(input, OWN));
  const { readability, defuddle } = await peers.run<PeerResults>(input, 'comparePeers()');
  expect(own).toEqual(expect.arrayContaining([...kept(readability.text), ...kept(defuddle.text)]));
  expect(own).toEqual([...TEXTS]);
});

test('a page of frames gives what it says to those who see none', async () => {
  const html = Buffer.from(
    `<title>${TITLE}</title><frameset cols="20%,80%"><frame src="/a"><noframes><body>${H1}${P}</body></noframes></frameset>`,
  );
  const text = await ours.run<string>({ url: 'https://www.harbour.example/', html }, OWN);
  expect(kept(text)).toEqual([...TEXTS]);
});
