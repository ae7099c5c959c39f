import type { Article } from '../article/types.ts';
import { tokenize } from '../language/tokens.ts';
import type { Block, Page } from '../page/types.ts';
import { wholeBlock } from './removals.ts';
import type { Removal } from './types.ts';

/** Fewer entries make no table of contents: where all are links to places of the page, and where some only read like headings. */
const LEAST = { links: 2, texts: 3 };
/** A line above the entries, such as "Contents" or "On this page". Characters. */
const LONGEST_TITLE = 40;

/**
 * The tables of contents inside an article: neighbouring lines that lead to places of the page or read like its headings,
 * with the line above them. They say nothing that the headings do not say.
 */
export function tablesOfContents(page: Page, article: Article): Removal[] {
  const headings = new Set(page.blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [bare(text)] : [])));
  const runs: number[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  page.blocks.forEach((block, index) => {
    const isEntry = isJump(block) || (block.kind === 'item' && headings.has(bare(block.text)));
    if (!isEntry || block.kind === 'heading' || !article.inArticle[index]) return;
    if (index - last > 1) runs.push([]);
    runs[runs.length - 1]?.push(index);
    last = index;
  });
  return runs.flatMap((run) => {
    const blocks = run.map((index) => page.blocks[index] as Block);
    const jumps = blocks.filter(isJump).reduce((sum, { links }) => sum + links.length, 0);
    if (blocks.every(isJump) ? jumps < LEAST.links : run.length < LEAST.texts) return [];
    const above = (run[0] as number) - 1;
    const isTitle =
      article.inArticle[above] && above !== article.titleBlock && isTitleLine(page.blocks[above]);
    return [...(isTitle ? [above] : []), ...run].map((index) => wholeBlock(page, index, 'navigation'));
  });
}

/** Whether a block is nothing but links to places of the page. */
function isJump({ text, links, linkLength }: Block): boolean {
  return links.length > 0 && linkLength * 4 >= text.length * 3 && links.every(({ href }) => /^#./.test(href));
}

function isTitleLine(block: Block | undefined): boolean {
  return block !== undefined && block.text.length <= LONGEST_TITLE && !/[.。,，;]\s*$/.test(block.text);
}

/** The words alone, without the number in front. */
function bare(text: string): string {
  return tokenize(text)
    .join(' ')
    .replace(/^[\d一二三四五六七八九十ivx]{1,3} (?=.)/, '');
}
