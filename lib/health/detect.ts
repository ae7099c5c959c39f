import { documentElement } from '../page/dom.ts';
import { type Glance, glanceOdds } from './glance.ts';

/** Text nodes looked at: a page of 20 MB must cost no more than a long article. */
const MAX_NODES = 8_000;
const MAX_SAMPLE = 2_400;
const MAX_PIECE = 240;
const MAX_HEADINGS = 30;
const MAX_DATA = 3_000;
/** A shorter text node is a label or a link; a Chinese sentence is shorter than one in an alphabet. */
const SHORTEST = 60;
const SHORTEST_HAN = 20;
const SHOW_TEXT = 4;
const NOT_TEXT = /^(?:script|style|noscript|template|textarea|option)$/;

/**
 * Whether a live page is worth a full reading: fast, reads little, leans to yes. Changes nothing in the page and asks
 * for no layout. Decides anew at each call; the caller sees to it that it is asked once a page.
 */
export function looksLikeHealthArticle(document: Document): boolean {
  return glanceOdds(glance(document)) >= 0;
}

/**
 * Reads the beginning of a live document without changing it or asking for its layout. Everything goes through the
 * root element, whose properties a page cannot shadow with names of its own, as it can those of the document.
 */
export function glance(document: Document): Glance {
  const root = documentElement(document) as Element | null;
  if (!root) return { title: '', address: '', outline: '', sample: '', data: '' };
  const head = root.getElementsByTagName('head')[0];
  const text = (selector: string): string => head?.querySelector(selector)?.textContent ?? '';
  const meta = (name: string): string =>
    head?.querySelector(`meta[${name}]`)?.getAttribute('content')?.slice(0, 400) ?? '';
  let first = '';
  let outline = `${meta('name="description"')} ${meta('name="keywords"')}`;
  const headings = root.querySelectorAll('h1,h2,h3');
  for (let index = 0; index < headings.length && index < MAX_HEADINGS; index++) {
    const heading = headings[index]?.textContent?.slice(0, 200) ?? '';
    if (index === 0) first = heading;
    else outline += ` ${heading}`;
  }
  const [sample, inBody] = readText(document, root);
  const inHead = text('script[type="application/ld+json"]').slice(0, MAX_DATA);
  return {
    title: `${text('title').slice(0, 300)} ${first}`,
    address: decode(String(document.URL).slice(0, 300)),
    outline,
    sample,
    data: `${meta('property="og:type"')} ${inHead} ${inBody}`,
  };
}

/** The first running text of the page, and JSON-LD that stands in its body. */
function readText(document: Document, root: Element): [string, string] {
  const walker = Document.prototype.createTreeWalker.call(
    document,
    root.getElementsByTagName('body')[0] ?? root,
    SHOW_TEXT,
  );
  let sample = '';
  let data = '';
  for (let count = 0; count < MAX_NODES && sample.length < MAX_SAMPLE; count++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const text = node.data;
    if (text.length < SHORTEST_HAN || (text.length < SHORTEST && !/[\u3400-\u9fff]{6}/.test(text))) continue;
    const parent = node.parentElement;
    const tag = parent?.localName ?? '';
    if (!NOT_TEXT.test(tag)) sample += ` ${text.slice(0, MAX_PIECE)}`;
    else if (tag === 'script' && parent?.getAttribute('type') === 'application/ld+json')
      data += text.slice(0, MAX_DATA);
  }
  return [sample, data];
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
