import type { Page } from '../page/types.ts';
import { chooseBlocks } from './choose.ts';
import { findTitle } from './title.ts';
import type { Article } from './types.ts';

/** Finds which blocks of a page are its article, and who wrote it when. Pure. */
export function findArticle(page: Page): Article {
  const { title, titleBlock } = findTitle(page);
  return {
    title,
    author: null,
    reviewer: null,
    published: null,
    updated: null,
    titleBlock,
    inArticle: chooseBlocks(page, titleBlock),
  };
}
