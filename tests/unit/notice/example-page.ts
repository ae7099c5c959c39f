import type { Article } from '../../../lib/article/types.ts';
import type { Example } from '../../../lib/notice/check-type.ts';
import type { CheckId } from '../../../lib/notice/types.ts';
import type { Block, BlockKind, Page } from '../../../lib/page/types.ts';
import type { Plan } from '../../../lib/passages/types.ts';

const KINDS: Record<string, BlockKind> = { '#': 'heading', '-': 'item', $: 'paragraph' };

/** Builds what a check reads from an example's short notation. */
export function pageOf(example: Pick<Example<CheckId>, 'language' | 'page' | 'article'>): {
  page: Page;
  article: Article;
  plan: Plan;
} {
  const lines = example.page.split('\n').map((line) => /^([#$-]) (.*)$/.exec(line) ?? [line, '', line]);
  const blocks = lines.map(
    ([, sign = '', text = '']): Block => ({
      kind: KINDS[sign] ?? 'paragraph',
      level: sign === '#' ? 1 : 0,
      text,
      element: 0,
      links: [...text.matchAll(/https?:\/\/\S+/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        href: match[0],
      })),
      marks: [],
      linkLength: 0,
      hidden: false,
    }),
  );
  const root = { parent: -1, tag: 'body', name: '', role: '', label: '', hidden: false };
  return {
    page: {
      url: 'https://www.herbs-and-roots.example/page',
      language: example.language,
      blocks,
      elements: [{ ...root, start: 0, end: blocks.length }],
      pictures: [],
      metadata: { title: '', lang: '', canonical: '', meta: new Map(), jsonLd: [], values: [] },
      truncated: false,
    },
    article: {
      title: blocks[0]?.text ?? '',
      author: null,
      reviewer: null,
      published: null,
      updated: null,
      titleBlock: 0,
      inArticle: blocks.map(() => true),
      ...example.article,
    },
    plan: {
      removals: blocks.flatMap((block, index) =>
        lines[index]?.[1] === '$'
          ? [
              {
                kind: 'passage' as const,
                reason: 'buy-this',
                block: index,
                span: { start: 0, end: block.text.length },
                text: block.text,
              },
            ]
          : [],
      ),
      protected: [],
    },
  };
}
