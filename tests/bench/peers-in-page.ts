import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** The text of HTML with a line break at every border of a block, as a reader would see it. */
function textOf(html: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    const isBlock = BLOCK.test(node.nodeName.toLowerCase());
    if (isBlock) text += '\n';
    for (const child of node.childNodes) visit(child);
    if (isBlock) text += '\n';
  };
  visit(body);
  return text;
}

const orNull = (value: string | null | undefined): string | null => (value ? value : null);

function readability(): object {
  const copy = document.cloneNode(true) as Document;
  const start = performance.now();
  const result = new Readability(copy).parse();
  const ms = performance.now() - start;
  return {
    text: result?.content ? textOf(result.content) : '',
    author: orNull(result?.byline),
    published: orNull(result?.publishedTime),
    ms,
  };
}

function defuddle(): object {
  const copy = document.cloneNode(true) as Document;
  const start = performance.now();
  const result = new Defuddle(copy, { url: document.URL, useAsync: false }).parse();
  const ms = performance.now() - start;
  return {
    text: textOf(result.content),
    author: orNull(result.author),
    published: orNull(result.published),
    ms,
  };
}

function attempt(run: () => object): object {
  try {
    return run();
  } catch {
    return { text: '', author: null, published: null, ms: 0 };
  }
}

/** Both peers over the loaded document, each on a copy of its own. */
Object.assign(globalThis, {
  comparePeers: () => ({ readability: attempt(readability), defuddle: attempt(defuddle) }),
});
