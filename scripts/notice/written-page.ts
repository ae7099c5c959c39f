import type { Article } from '../../lib/article/types.ts';
import type { Block, Page } from '../../lib/page/types.ts';
import type { WrittenPage } from '../learning/written-pages.ts';

/** Sentences of a paragraph that was written without a break. */
const LONGEST = 3;

/** A written page as the notice reads it: all of it is the article; it has a site's name, but no frame and no byline. */
export function asPage({ site, language, lines }: WrittenPage): { page: Page; article: Article } {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (kind: Block['kind']): void => {
    if (open.length > 0) blocks.push(blockOf(kind, open.join(language === 'zh' ? '' : ' ')));
    open = [];
  };
  for (const { text, opens, isHeading, isItem } of lines) {
    if (opens || isHeading || isItem || open.length === LONGEST) close('paragraph');
    open.push(text.replace(/\s+/g, ' '));
    if (isHeading) close('heading');
    else if (isItem) close('item');
  }
  close('paragraph');
  const title = lines[0]?.text ?? '';
  return {
    page: pageOf(site, title, language, blocks),
    article: {
      title,
      author: null,
      reviewer: null,
      published: null,
      updated: null,
      titleBlock: null,
      inArticle: blocks.map(() => true),
    },
  };
}

function blockOf(kind: Block['kind'], text: string): Block {
  const level = kind === 'heading' ? 2 : 0;
  return { kind, level, text, element: 0, links: [], marks: [], linkLength: 0, hidden: false };
}

function pageOf(site: string, title: string, language: string, blocks: Block[]): Page {
  const body = { parent: -1, tag: 'body', name: '', role: '', label: '', hidden: false };
  return {
    url: 'https://www.written.example/a',
    language,
    blocks,
    elements: [{ ...body, start: 0, end: blocks.length }],
    pictures: [],
    metadata: {
      title: `${title} | ${site}`,
      lang: language,
      canonical: '',
      meta: new Map([['og:site_name', [site]]]),
      jsonLd: [],
      values: [],
    },
    truncated: false,
  };
}
