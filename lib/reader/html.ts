import type { ReaderBlock, Report } from '../report/schema.ts';
import { cellsOf } from './cells.ts';
import { type BlockGroup, groupBlocks } from './groups.ts';
import { type InlineWriter, safeAddress, writeInline } from './inline.ts';

const HTML: InlineWriter = {
  text: escapeHtml,
  link: (inner, href) =>
    `<a href="${escapeHtml(href)}" target="_blank" rel="noopener noreferrer">${inner}</a>`,
  mark: (inner, kind) => `<${kind}>${inner}</${kind}>`,
};

/**
 * The clean text as HTML. It is built of escaped text only; all the same it goes through `safeFragment` before it
 * reaches a page.
 * @param topLevel rank of the article's highest heading below its title, such as 3
 * @param pictureLabel what the link to a picture says; the picture itself is never loaded
 */
export function articleHtml(
  { article, url }: Pick<Report, 'article' | 'url'>,
  topLevel: number,
  pictureLabel: string,
): string {
  const ranks = article.blocks.filter((block) => block.kind === 'heading').map((block) => block.level);
  const shift = topLevel - Math.min(...ranks, 6);
  const inline = (block: ReaderBlock): string => writeInline(block, url, HTML);
  const pictures = [...article.pictures];
  const written = groupBlocks(article.blocks).flatMap((group) => {
    const last = group.blocks.at(-1)?.block ?? 0;
    const next = pictures.findIndex(({ before }) => before > last);
    const here = pictures.splice(0, next === -1 ? pictures.length : next);
    return [
      ...here.map((picture) => writePicture(picture, url, pictureLabel)),
      writeGroup(group, shift, url, inline),
    ];
  });
  return [...written, ...pictures.map((picture) => writePicture(picture, url, pictureLabel))].join('\n');
}

function writePicture(
  { src, alt }: Report['article']['pictures'][number],
  url: string,
  label: string,
): string {
  const target = safeAddress(src, url);
  if (target === null) return '';
  const link = HTML.link(escapeHtml(label), target);
  return wrapIn('figure', alt === '' ? link : `${escapeHtml(alt)} ${link}`);
}

/** Text made safe for HTML, also inside a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function writeGroup(
  { kind, blocks }: BlockGroup,
  shift: number,
  url: string,
  inline: (block: ReaderBlock) => string,
): string {
  switch (kind) {
    case 'list':
      return writeList(blocks, inline);
    case 'table':
      return `<table><tbody>${blocks.map((block) => `<tr>${writeCells(block, url)}</tr>`).join('')}</tbody></table>`;
    case 'terms':
      return `<dl>${blocks.map((block) => wrapIn(block.kind === 'term' ? 'dt' : 'dd', inline(block))).join('')}</dl>`;
    case 'single':
      return blocks.map((block) => writeSingle(block, shift, inline)).join('');
  }
}

function writeSingle(block: ReaderBlock, shift: number, inline: (block: ReaderBlock) => string): string {
  const text = inline(block);
  switch (block.kind) {
    case 'heading':
      return wrapIn(`h${Math.min(6, Math.max(1, block.level + shift))}`, text);
    case 'quote':
      return wrapIn('blockquote', wrapIn('p', text));
    case 'code':
      return wrapIn('pre', text);
    case 'caption':
      return wrapIn('p', wrapIn('small', text));
    default:
      return wrapIn('p', text);
  }
}

/** Items of a deeper level become a list inside the item before them. */
function writeList(blocks: readonly ReaderBlock[], inline: (block: ReaderBlock) => string): string {
  let html = '';
  const open: number[] = [];
  for (const block of blocks) {
    while (open.length > 1 && (open.at(-1) ?? 0) > block.level) {
      html += '</li></ul>';
      open.pop();
    }
    if (open.length === 0 || (open.at(-1) ?? 0) < block.level) {
      html += '<ul>';
      open.push(block.level);
    } else html += '</li>';
    html += `<li>${inline(block)}`;
  }
  return html + '</li></ul>'.repeat(open.length);
}

function writeCells(block: ReaderBlock, url: string): string {
  return cellsOf(block)
    .map((cell) => wrapIn('td', writeInline(cell, url, HTML)))
    .join('');
}

function wrapIn(tag: string, html: string): string {
  return `<${tag}>${html}</${tag}>`;
}
