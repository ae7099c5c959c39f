import type { Article } from '../../lib/article/types.ts';
import type { Block, Page } from '../../lib/page/types.ts';
import type { WrittenLine, WrittenPage } from './written-pages.ts';

/** Sentences of a paragraph that was written without a break. */
const LONGEST = 3;

/**
 * A written page as it would be read: all of it is the article; it has a site's name, but no frame and no byline.
 * @param title of page and article; by default the written one, which every such page begins with
 * @param isCut whether a paragraph ends with this text, beside where the page itself says so
 */
export function asPage(
  { site, language, lines }: WrittenPage,
  title = lines[0]?.text ?? '',
  isCut: (text: string) => boolean = () => false,
): { page: Page; article: Article } {
  const blocks = blocksOf(lines, language, isCut);
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

function blocksOf(
  lines: readonly WrittenLine[],
  language: string,
  isCut: (text: string) => boolean,
): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (kind: Block['kind']): void => {
    if (open.length > 0) blocks.push(blockOf(kind, open.join(language === 'zh' ? '' : ' ')));
    open = [];
  };
  for (const { text, opens, isHeading, isItem } of lines) {
    if (opens || isHeading || isItem) close('paragraph');
    open.push(text);
    if (isHeading) close('heading');
    else if (isItem) close('item');
    else if (open.length === LONGEST || isCut(text)) close('paragraph');
  }
  close('paragraph');
  return blocks;
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
