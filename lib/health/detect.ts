import { documentElement, titleOf } from '../page/dom.ts';
import { countHead, countWhole, type Head, headSays, wholeSays } from './glance.ts';

const MAX_HEADINGS = 12;
/** With as many, those of lower rank are not looked for. */
const ENOUGH_HEADINGS = 6;
const MAX_PARAGRAPHS = 40;
const MAX_SAMPLE = 2_400;
const MAX_PIECE = 240;
/** With less than this from paragraphs, text is looked for everywhere. */
const LITTLE = 600;
/** Text nodes looked at then: a page of 20 MB must cost no more than a long article. */
const MAX_NODES = 1_500;
/** Characters read of paragraphs, whatever is kept of them: a page may have but one, with all its text. */
const MAX_READ = 100_000;
const MAX_DATA = 3_000;
/** A shorter piece is a label or a link; a Chinese sentence is shorter than one in an alphabet. */
const SHORTEST = 60;
const SHORTEST_HAN = 20;
const FIRST_HAN = 0x3400;
const SHOW_TEXT = 4;
const NOT_TEXT = ' script style noscript template textarea option ';

/**
 * Whether a live page is worth a full reading: fast, reads little, leans to yes. Changes nothing in the page and asks
 * for no layout. Decides anew at each call; the caller sees to it that it is asked once a page. Everything goes
 * through the root element, whose properties a page cannot shadow with names of its own, as it can those of the document.
 */
export function looksLikeHealthArticle(document: Document): boolean {
  const root = documentElement(document) as Element | null;
  if (!root) return false;
  const counted = countHead(readHead(document, root));
  return headSays(counted) ?? wholeSays(countWhole(counted, readSample(document, root)));
}

/** All that the quick look would read of a document, though its head alone may decide. For training. */
export function glance(document: Document): { head: Head; sample: string } {
  const root = documentElement(document);
  return { head: readHead(document, root), sample: readSample(document, root) };
}

/** Title, address, description and headings. */
function readHead(document: Document, root: Element): Head {
  const [first = '', ...others] = headings(root);
  // Finds its element without the cost of setting up selectors.
  const named = Document.prototype.getElementsByName.call(document, 'description')[0];
  const description = named?.getAttribute('content') ?? '';
  return {
    title: `${titleOf(document).slice(0, 300)} ${first}`,
    address: decode(String(document.URL).slice(0, 300)),
    outline: `${description.slice(0, 400)} ${others.join(' ')}`,
    data: textOf(root.querySelector('script[type="application/ld+json"]'), MAX_DATA),
  };
}

/** The headings of the first rank and, where these are few, of the second and third. */
function headings(root: Element): string[] {
  const found: string[] = [];
  for (const tag of ['h1', 'h2', 'h3']) {
    if (found.length >= ENOUGH_HEADINGS) break;
    const all = root.getElementsByTagName(tag);
    for (let index = 0; found.length < MAX_HEADINGS; index++) {
      const heading = all[index];
      if (!heading) break;
      found.push(textOf(heading, 200));
    }
  }
  return found;
}

/** The first running text of the page: of its paragraphs, or of any element where it has few. */
function readSample(document: Document, root: Element): string {
  let sample = '';
  let read = 0;
  const paragraphs = root.getElementsByTagName('p');
  for (let index = 0; index < MAX_PARAGRAPHS && sample.length < MAX_SAMPLE && read < MAX_READ; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const text = textOf(paragraph, MAX_READ);
    read += text.length;
    sample += pieceOf(text);
  }
  if (sample.length >= LITTLE) return sample;
  sample = '';
  const body = root.getElementsByTagName('body')[0] ?? root;
  const walker = Document.prototype.createTreeWalker.call(document, body, SHOW_TEXT);
  for (let count = 0; count < MAX_NODES && sample.length < MAX_SAMPLE; count++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const piece = pieceOf(node.data);
    if (piece !== '' && !NOT_TEXT.includes(` ${node.parentElement?.localName} `)) sample += piece;
  }
  return sample;
}

/**
 * The beginning of a text that is long enough for a sentence, after a space; else ''. The letter in its middle tells
 * Chinese, for less than a pattern would cost.
 */
function pieceOf(text: string): string {
  const isShort = text.length < SHORTEST && text.charCodeAt(text.length >> 1) < FIRST_HAN;
  return isShort || text.length < SHORTEST_HAN ? '' : ` ${text.slice(0, MAX_PIECE)}`;
}

function textOf(element: Element | null | undefined, most: number): string {
  return element?.textContent?.slice(0, most) ?? '';
}

function decode(url: string): string {
  if (!url.includes('%')) return url;
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
