import type { Page } from '../../lib/page/types.ts';
import type { Removal } from '../../lib/passages/types.ts';
import { asPage } from '../learning/as-page.ts';
import { type WrittenPage, writtenPages } from '../learning/written-pages.ts';
import type { Read } from './samples.ts';

/** What a short written page counts. */
const WEIGHT = 0.6;

/** The short pages written for training whose topics were labelled, with their links to other articles below the text. */
export function writtenArticles(): Read[] {
  return writtenPages()
    .filter(({ topics }) => topics.length > 0)
    .map((written) => {
      const { id, topics, related, unrelated } = written;
      const { page, article } = asPage(written);
      const titleBlock = page.blocks.findIndex(
        ({ kind, text }) => kind === 'heading' && text === article.title,
      );
      const plan = { removals: selling(written, page), protected: [] };
      const links = [...related, ...unrelated];
      return {
        id,
        part: 'written',
        labels: topics,
        suggestions: { related, unrelated },
        weight: WEIGHT,
        count: 1,
        isPlain: true,
        page: withLinks(page, links),
        article: {
          ...article,
          titleBlock: titleBlock < 0 ? null : titleBlock,
          inArticle: [...article.inArticle, ...links.map(() => false)],
        },
        plan,
      };
    });
}

function selling({ lines }: WrittenPage, { blocks }: Page): Removal[] {
  return lines
    .filter(({ kind }) => kind === 'sells')
    .flatMap(({ text }) =>
      blocks.flatMap((block, number) => {
        const start = block.text.indexOf(text);
        const span = { start, end: start + text.length };
        return start < 0 ? [] : [{ kind: 'passage' as const, reason: 'label', block: number, span, text }];
      }),
    );
}

function withLinks(page: Page, titles: readonly string[]): Page {
  const start = page.blocks.length;
  const blocks = titles.map((text, number) => ({
    kind: 'item' as const,
    level: 0,
    text,
    element: 1,
    links: [{ start: 0, end: text.length, href: `/${number}` }],
    marks: [],
    linkLength: text.length,
    hidden: false,
  }));
  const [body] = page.elements;
  if (!body) return page;
  const end = start + blocks.length;
  return {
    ...page,
    blocks: [...page.blocks, ...blocks],
    elements: [
      { ...body, end },
      { ...body, parent: 0, tag: 'div', name: 'related', start, end },
    ],
  };
}
