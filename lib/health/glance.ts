import { plain } from './plain.ts';

/** The little that `detect` reads of a page, in lower case without accents. */
export interface Glance {
  title: string;
  address: string;
  description: string;
  headings: string;
  /** Beginnings of the page's running text. */
  sample: string;
  /** JSON-LD as written, cut short; only searched for names of types. */
  data: string;
}

/** Text nodes looked at: a page of 20 MB must cost no more than a long article. */
const MAX_NODES = 12_000;
const MAX_SAMPLE = 6_000;
const MAX_PIECE = 600;
const MAX_HEADINGS = 40;
/** A shorter text node is a label or a link; a Chinese sentence is shorter than one in an alphabet. */
const SHORTEST = 60;
const SHORTEST_HAN = 20;
const SHOW_TEXT = 4;
const NOT_TEXT = /^(?:script|style|noscript|template|textarea|option)$/;

/** Reads the beginning of a live document without changing it or asking for its layout. */
export function glance(document: Document): Glance {
  const head = document.head;
  const metas = head ? [...head.querySelectorAll('meta[name],meta[property]')] : [];
  const content = (pattern: RegExp): string =>
    metas
      .filter((meta) => pattern.test(meta.getAttribute('name') ?? meta.getAttribute('property') ?? ''))
      .map((meta) => meta.getAttribute('content'))
      .join(' ')
      .slice(0, 800);
  const headings = [...document.querySelectorAll('h1,h2,h3')].slice(0, MAX_HEADINGS);
  const [first = '', ...others] = headings.map((heading) => (heading.textContent ?? '').slice(0, 200));
  const [sample, inBody] = readText(document);
  const inHead = head?.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  return {
    title: plain(
      `${head?.querySelector('title')?.textContent ?? ''} ${content(/^og:title$/)} ${first}`.slice(0, 500),
    ),
    address: plain(decode(document.URL)),
    description: plain(content(/^(?:description|keywords|og:description)$/i)),
    headings: plain(others.join(' ')),
    sample: plain(sample),
    data: `${content(/^og:type$/)} ${inHead.slice(0, 4_000)} ${inBody}`.toLowerCase(),
  };
}

/** The first running text of the page, and JSON-LD that stands in its body. */
function readText(document: Document): [string, string] {
  const walker = document.createTreeWalker(document.body ?? document, SHOW_TEXT);
  let sample = '';
  let data = '';
  for (let count = 0; count < MAX_NODES && sample.length < MAX_SAMPLE; count++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const text = node.data;
    if (text.length < SHORTEST && !(text.length >= SHORTEST_HAN && /[\u3400-\u9fff]{6}/.test(text))) continue;
    const parent = node.parentElement;
    const tag = parent?.localName ?? '';
    if (!NOT_TEXT.test(tag)) sample += ` ${text.slice(0, MAX_PIECE)}`;
    else if (tag === 'script' && parent?.getAttribute('type') === 'application/ld+json')
      data += text.slice(0, 2_000);
  }
  return [sample, data];
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url).slice(0, 300);
  } catch {
    return url.slice(0, 300);
  }
}
