import { CELL_SEPARATOR } from '../page/types.ts';
import type { ReaderBlock, Report } from '../report/schema.ts';
import { groupBlocks } from './groups.ts';

/** The clean text as plain text: a blank line between paragraphs, a dash before an item, cells apart by a tab. */
export function articleText({ article }: Pick<Report, 'article'>): string {
  return groupBlocks(article.blocks)
    .map(({ kind, blocks }) => {
      if (kind === 'list') return blocks.map(writeItem).join('\n');
      if (kind === 'table') return blocks.map(({ text }) => text.split(CELL_SEPARATOR).join('\t')).join('\n');
      return blocks.map(({ text }) => text).join('\n');
    })
    .join('\n\n');
}

function writeItem({ level, text }: ReaderBlock): string {
  return `${'  '.repeat(Math.max(0, level - 1))}- ${text}`;
}

/** A name for a file, of a title: letters, figures and dashes only, at most 60 characters. */
export function fileName(title: string): string {
  const words = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const name = [...words]
    .slice(0, 60)
    .join('')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'article' : name;
}
