import { CELL_SEPARATOR } from '../page/types.ts';
import type { ReaderBlock, Report } from '../report/schema.ts';
import { cellsOf } from './cells.ts';
import { type BlockGroup, groupBlocks } from './groups.ts';
import { type InlineWriter, writeInline } from './inline.ts';

const SIGNS = { strong: '**', em: '*', code: '`' } as const;

/** Emphasis is set close around the words, for a space inside would undo it. Raised and lowered text has no sign. */
const MARKDOWN: InlineWriter = {
  text: escapeMarkdown,
  link: (inner, href) => `[${inner}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`,
  mark: (inner, kind) => {
    const text = inner.trim();
    if (kind === 'sub' || kind === 'sup' || text === '') return inner;
    const [before = '', after = ''] = inner.split(text);
    return `${before}${SIGNS[kind]}${text}${SIGNS[kind]}${after}`;
  },
};

/**
 * The clean text as Markdown (CommonMark, with the tables of GitHub). Written here because the common libraries parse
 * HTML out of text, which our pages forbid themselves.
 * @param topLevel rank of the article's highest heading below its title
 */
export function articleMarkdown({ article, url }: Pick<Report, 'article' | 'url'>, topLevel: number): string {
  const ranks = article.blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level);
  const shift = topLevel - Math.min(...ranks, 6);
  return groupBlocks(article.blocks)
    .map((group) => writeGroup(group, url, shift))
    .join('\n\n');
}

function writeGroup({ kind, blocks }: BlockGroup, url: string, shift: number): string {
  if (kind === 'table') return writeTable(blocks, url);
  const lines = blocks.map((block) => {
    const text = lineStart(writeInline(block, url, MARKDOWN));
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(Math.min(6, Math.max(1, block.level + shift)))} ${text}`;
      case 'item':
        return `${'  '.repeat(Math.max(0, block.level - 1))}- ${text}`;
      case 'quote':
        return `> ${text}`;
      case 'term':
        return `**${text}**  `;
      case 'code':
        return fence(block.text);
      default:
        return text;
    }
  });
  return lines.join('\n');
}

/** GitHub's tables want a head: the first row. */
function writeTable(blocks: readonly ReaderBlock[], url: string): string {
  const rows = blocks.map((block) =>
    cellsOf(block).map((cell) => writeInline(cell, url, MARKDOWN).replaceAll('|', '\\|')),
  );
  const columns = Math.max(...rows.map((row) => row.length));
  const lines = rows.map(
    (row) => `| ${Array.from({ length: columns }, (_, column) => row[column] ?? '').join(CELL_SEPARATOR)} |`,
  );
  return [lines[0], `|${' --- |'.repeat(columns)}`, ...lines.slice(1)].join('\n');
}

/** A fence longer than any run of backticks inside. */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}\n${text}\n${marks}`;
}

/** Text of which no sign is taken for mark-up. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~]/g, (sign) => `\\${sign}`);
}

/** What would make a heading, a list or a rule of a line that is none. */
function lineStart(text: string): string {
  return text.replace(/^(?:[#+=-]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}
