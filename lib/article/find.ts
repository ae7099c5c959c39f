import type { Page } from '../page/types.ts';
import { findAuthor } from './authors.ts';
import { withBelongings } from './belongs.ts';
import { readBylines } from './bylines.ts';
import { chooseBlocks } from './choose.ts';
import { findDates } from './dates.ts';
import { writesDayFirst } from './days.ts';
import { readJsonLd } from './json-ld.ts';
import { cleanName } from './names.ts';
import { findTitle } from './title.ts';
import type { Article } from './types.ts';

/** Finds which blocks of a page are its article, and who wrote it when. Pure. */
export function findArticle(page: Page): Article {
  const { title, titleBlock } = findTitle(page);
  const inArticle = chooseBlocks(page, titleBlock);
  const facts = readJsonLd(page.metadata.jsonLd);
  const top = titleBlock ?? Math.max(0, inArticle.indexOf(true));
  const isDayFirst = writesDayFirst(page.language, page.metadata.lang, page.url);
  const said = readBylines(page, 0, page.blocks.length, isDayFirst);
  const reviewer = said.find(({ what }) => what === 'reviewer')?.value ?? null;
  return {
    title,
    author: findAuthor(page, top, said, facts),
    reviewer: reviewer ?? facts.reviewers.map(cleanName).find((name) => name !== null) ?? null,
    ...findDates(page, top, said, facts, isDayFirst),
    titleBlock,
    ...withBelongings(page, inArticle, top, said),
  };
}
