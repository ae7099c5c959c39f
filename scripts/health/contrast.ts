import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Block, BlockKind, Page } from '../../lib/page/types.ts';

/** A short page of our own writing, to learn from. */
export interface Contrast {
  id: string;
  isHealth: boolean;
  /** Whether its length and links are those of a real page of its kind, as they are of a list. */
  hasForm: boolean;
  page: Page;
}

const folder = join(import.meta.dirname, 'contrast');

/**
 * Pages written to be told apart: texts full of health words that are no health article, next to articles on nearly
 * the same words. Saved pages hold too few of either. One file a language; a page begins with `== health|not URL`
 * (with a `!` after the label where it is true to form), then `# title`, `## heading`, `* link`, `- button`, `@ type Name` (JSON-LD); any other line is a paragraph.
 */
export async function contrastPages(): Promise<Contrast[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text, index) => {
    const language = (files[index] as string).slice(0, 2);
    return text
      .split(/^== /m)
      .slice(1)
      .map((part, number) => parse(part, language, `contrast-${language}-${number + 1}`));
  });
}

function parse(part: string, language: string, id: string): Contrast {
  const [first = '', ...lines] = part.trim().split('\n');
  const [label = '', url = ''] = first.split(' ');
  const blocks: Block[] = [];
  const jsonLd: unknown[] = [];
  let title = '';
  for (const line of lines) {
    const [, mark = '', linked = '', text = ''] = /^(#{1,2} |[*@-] )?(\* )?(.*)$/.exec(line) ?? [];
    if (mark === '@ ') jsonLd.push({ '@type': text.replace('type ', '') });
    if (mark === '# ') title = text;
    const kind = KINDS[mark] ?? 'paragraph';
    if (text !== '' && mark !== '@ ')
      blocks.push(blockOf(kind, mark.trim().length, text, linked !== '' || mark === '* '));
  }
  return {
    id,
    isHealth: label.startsWith('health'),
    hasForm: label.endsWith('!'),
    page: {
      url,
      language,
      blocks,
      elements: [
        {
          parent: -1,
          tag: 'main',
          name: '',
          role: '',
          label: '',
          hidden: false,
          start: 0,
          end: blocks.length,
        },
      ],
      pictures: [],
      metadata: { title, lang: language, canonical: '', meta: new Map(), jsonLd, values: [] },
      truncated: false,
    },
  };
}

/** The page as a document, for what reads live pages. */
export function htmlOf({ language, blocks, metadata }: Page): string {
  const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = blocks.map(({ kind, level, text, linkLength }) => {
    const inner = linkLength > 0 ? `<a href="/">${quoted(text)}</a>` : quoted(text);
    const tag = kind === 'heading' ? `h${level}` : (TAGS[kind] ?? 'p');
    return `<${tag}>${inner}</${tag}>`;
  });
  const data = metadata.jsonLd.map(
    (item) => `<script type="application/ld+json">${JSON.stringify(item)}</script>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${quoted(metadata.title)}</title>${data.join('')}</head><body><main>${body.join('\n')}</main></body></html>`;
}

const TAGS: Readonly<Partial<Record<BlockKind, string>>> = { item: 'li', control: 'button' };

const KINDS: Readonly<Record<string, BlockKind>> = {
  '# ': 'heading',
  '## ': 'heading',
  '* ': 'item',
  '- ': 'control',
};

function blockOf(kind: BlockKind, level: number, text: string, linked: boolean): Block {
  const links = linked ? [{ start: 0, end: text.length, href: '/' }] : [];
  return {
    kind,
    level: kind === 'paragraph' ? 0 : level,
    text,
    element: 0,
    links,
    marks: [],
    linkLength: linked ? text.length : 0,
    hidden: false,
  };
}
