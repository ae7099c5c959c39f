import type { Block, BlockKind, Metadata, Page, PageElement } from '../../../lib/page/types.ts';

/** A line of a page: the place as `tag.name` from the outermost, then the text; links in brackets. */
export type Line = readonly [place: string, text: string];

const KIND: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  button: 'control',
  tr: 'row',
};

/** Builds a page as reading would: lines with the same path share their elements. */
export function pageOf(lines: readonly Line[], metadata: Partial<Metadata> = {}, language = 'en'): Page {
  const elements: PageElement[] = [];
  const open: { place: string; index: number }[] = [];
  const blocks = lines.map(([place, raw], line): Block => {
    const path = ['body', ...place.split('>').map((part) => part.trim())];
    let shared = 0;
    // The last part is a line's own element, so that two paragraphs do not share one.
    while (shared < path.length - 1 && open[shared]?.place === path[shared]) shared++;
    for (const { index } of open.splice(shared)) (elements[index] as { end: number }).end = line;
    for (const part of path.slice(shared)) {
      const [tag = 'div', ...names] = part.split('.');
      elements.push({
        parent: open.at(-1)?.index ?? -1,
        tag,
        name: names.join(' '),
        role: '',
        label: '',
        hidden: false,
        start: line,
        end: line + 1,
      });
      open.push({ place: part, index: elements.length - 1 });
    }
    const tag = elements.at(-1)?.tag ?? '';
    const text = raw.replace(/[[\]]/g, '');
    const isLink = raw.startsWith('[');
    return {
      kind: KIND[tag] ?? 'paragraph',
      level: tag.startsWith('h') ? Number(tag[1]) : 0,
      text,
      element: elements.length - 1,
      links: isLink ? [{ start: 0, end: text.length, href: '/x' }] : [],
      marks: [],
      linkLength: isLink ? text.length : 0,
      hidden: false,
    };
  });
  for (const { index } of open) (elements[index] as { end: number }).end = lines.length;
  return {
    url: 'https://www.harbour.example/guides/thyroid-nodules',
    language,
    blocks,
    elements,
    pictures: [],
    metadata: {
      title: '',
      lang: language,
      canonical: '',
      meta: new Map(),
      jsonLd: [],
      values: [],
      ...metadata,
    },
    truncated: false,
  };
}
