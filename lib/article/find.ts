import type { Page } from '../page/types.ts';
import type { Article } from './types.ts';

/** Finds which blocks of a page are its article, and who wrote it when. Pure. */
export function findArticle(page: Page): Article {
  const titleBlock = page.blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const outside = /^(?:nav|footer|header|aside|form)$/;
  const inArticle = page.blocks.map((block) => {
    for (let index = block.element; index >= 0; index = page.elements[index]?.parent ?? -1)
      if (outside.test(page.elements[index]?.tag ?? '')) return false;
    return block.kind !== 'control' && block.linkLength < block.text.length / 2;
  });
  return {
    title: page.blocks[titleBlock]?.text ?? page.metadata.title,
    author: null,
    reviewer: null,
    published: null,
    updated: null,
    titleBlock: titleBlock < 0 ? null : titleBlock,
    inArticle,
  };
}
