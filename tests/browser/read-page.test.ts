import { afterAll, beforeAll, expect, test } from 'vitest';
import { SavedPages } from '../../scripts/browser/saved-pages.ts';
import { builtAnalysis } from '../../scripts/build-analysis.ts';

let browser: SavedPages;
beforeAll(async () => {
  browser = await SavedPages.open(await builtAnalysis());
});
afterAll(() => browser.close());

const page = (body: string): { url: string; html: Buffer } => ({
  url: 'https://www.harbour.example/a',
  html: Buffer.from(`<!doctype html><meta charset="utf-8"><title>A</title><body>${body}`),
});
const READ = `unvarnished.readPage(document, document.URL).page.blocks.map(({ kind, text, hidden }) => \`\${kind}\${hidden ? ' hidden' : ''}: \${text}\`)`;
const blocksOf = (body: string): Promise<string[]> => browser.run<string[]>(page(body), READ);

test.each<[name: string, body: string, blocks: string[]]>([
  [
    'text that stands in no paragraph',
    '<div>One<br><br>Two<div>Three</div>Four</div>',
    ['paragraph: One', 'paragraph: Two', 'paragraph: Three', 'paragraph: Four'],
  ],
  ['a line break that only wraps', 'The dose is<br>two tablets', ['paragraph: The dose is two tablets']],
  [
    'malformed nesting',
    '<p>One <b>two <p>three</b> four<ul><li>five<li>six',
    ['paragraph: One two', 'paragraph: three four', 'item: five', 'item: six'],
  ],
  [
    'a table of values and one for layout',
    '<table><tr><th>Dose<td>5 mg</table><table><tr><td><p>One</p><p>Two</p><td>Three</table>',
    ['row: Dose | 5 mg', 'paragraph: One', 'paragraph: Two', 'paragraph: Three'],
  ],
  [
    'closed details and hidden panels',
    '<details><summary>When to call</summary><p>Now.</p></details><div hidden><p>Panel</p></div>',
    ['heading: When to call', 'paragraph: Now.', 'paragraph hidden: Panel'],
  ],
  [
    'parts of a line that a style sheet sets apart',
    '<div><span>Ada Hale</span><span>Reviewed by Bo Lind, MD</span><span>Checked (twice)</span><span>Edited</span><time>2024</time><small>Updated</small></div>',
    ['paragraph: Ada Hale Reviewed by Bo Lind, MD Checked (twice) Edited 2024 Updated'],
  ],
  [
    'a degree before a day',
    '<div><span>Words: Ada Hale, PhD</span><span>Checked by Bo Lind, MD</span><span>5 May 2024</span></div>',
    ['paragraph: Words: Ada Hale, PhD Checked by Bo Lind, MD 5 May 2024'],
  ],
  [
    'words that are only coloured in part',
    '<p><span>T</span>he i<b>Phone</b> of <span>Web</span><span>MD</span> and <em>un</em><span>able</span></p>',
    ['paragraph: The iPhone of WebMD and unable'],
  ],
  ['a definition list', '<dl><dt>Fever<dd>Above 38 °C</dl>', ['term: Fever', 'definition: Above 38 °C']],
  [
    'a form that shadows its own properties',
    '<form><input name="firstChild"><input name="nextSibling"><input name="attributes"><p>Inside</p></form>',
    ['paragraph: Inside'],
  ],
  [
    'an accordion heading with a button',
    '<h3><button>Who should not take it?</button></h3><p>Children.</p>',
    ['heading: Who should not take it?', 'paragraph: Children.'],
  ],
  [
    'links and buttons side by side',
    '<p><a href="/shop">Shop</a><span><a href="/a">Articles</a></span><button>Quiz</button><a href="/f">foo</a>s</p>',
    ['paragraph: Shop Articles Quiz foos'],
  ],
  [
    'one word in two links to one place, and listings of code',
    '<p><a href="/l">Lun</a><a href="/l">gs</a></p><pre><a href="/v">Vec</a><a href="/n">new</a></pre>',
    ['paragraph: Lungs', 'code: Vecnew'],
  ],
  [
    'paragraphs inside a drawing',
    '<svg><title>Icon</title><foreignObject><p>Inside</p></foreignObject></svg><svg><text>Icon</text></svg>',
    ['paragraph: Inside'],
  ],
  [
    'a shadow tree',
    '<x-card><template shadowrootmode="open"><p>Shadow</p></template></x-card>',
    ['paragraph: Shadow'],
  ],
])('%s', async (_, body, blocks) => {
  expect(await blocksOf(body)).toEqual(blocks);
});

test('a page whose text stands only in noscript is read from there', async () => {
  const text = 'Call an ambulance if the rash does not fade under a glass. '.repeat(10);
  expect(
    (await blocksOf(`<div id="app">Loading</div><noscript><main><p>${text}</p></main></noscript>`)).at(-1),
  ).toContain('does not fade');
  expect(await blocksOf(`<p>${text}${text}</p><noscript><p>${text}</p></noscript>`)).toHaveLength(1);
});

test('reading leaves the page as it was', async () => {
  const before = 'document.documentElement.outerHTML';
  const same = await browser.run<boolean>(
    page('<p>One<br><br>two</p><noscript>x</noscript>'),
    `(() => { const html = ${before}; unvarnished.readPage(document, ''); return html === ${before}; })()`,
  );
  expect(same).toBe(true);
});

test('a page with text never comes out empty', async () => {
  const found = `(() => { const { page } = unvarnished.readPage(document, ''); return unvarnished.findArticle(page).inArticle.filter(Boolean).length; })()`;
  for (const body of [
    'One.',
    '<ul><li><a href="/a">One</a></li></ul>',
    '<nav><a href="/a">Home</a></nav><div>Some text here</div>',
    '<form><div>All of it is in a form, as some systems have it.</div></form>',
  ])
    expect(await browser.run<number>(page(body), found)).toBeGreaterThan(0);
});

// Last, since a browser may not survive tearing such a page down.
test('depth and size end no reading', async () => {
  const deep = `(() => { let element = document.body; for (let depth = 0; depth < 4000; depth++) element = element.appendChild(document.createElement(depth % 2 ? 'div' : 'b')); element.append('Deep'); const { page } = unvarnished.readPage(document, ''); return [page.blocks.at(-1).text, unvarnished.findArticle(page).inArticle.length === page.blocks.length]; })()`;
  expect(await browser.run(page('<p>Top</p>'), deep)).toEqual(['Deep', true]);
});
