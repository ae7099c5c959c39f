import { referenceWords } from '../language/notice.ts';
import type { Block, Page } from '../page/types.ts';
import type { Said } from './bylines.ts';
import { citationScore, LONGEST_ENTRY } from './citation.ts';
import type { Article } from './types.ts';

/** A byline is a line, not a paragraph. Characters. */
const LONGEST_BYLINE = 260;
/** Blocks before and after the title within which a line that names somebody is the article's byline. */
const NEAR = { before: 3, after: 8 };
/** Blocks after the end of the text within which a reviewer or a list of references still belongs to it. */
const AFTER = 25;
const LONGEST_TITLE = 70;
const MOST_ENTRIES = 150;
/** From this score on a block is a citation for sure, see `citationScore`. */
const SURE = 2;

/**
 * What belongs to an article though nothing in its shape says so, and health pages stand or fall with: who wrote and
 * who reviewed it, and what it rests on.
 * @param inArticle what the model takes for the article
 * @param title the title's block, or the first of the article
 * @param said what lines of the page say of author and reviewer
 * @returns `inArticle` with the lines that name author and reviewer and the listed references; the numbers of these with their heading
 */
export function withBelongings(
  page: Page,
  inArticle: readonly boolean[],
  title: number,
  said: readonly Said[],
): Pick<Article, 'inArticle' | 'references'> {
  const taken = [...inArticle];
  const references = new Set<number>();
  const last = inArticle.lastIndexOf(true);
  if (last < 0) return { inArticle: taken, references };
  for (const { what, block } of said) {
    const isByline = what === 'author' && block >= title - NEAR.before && block <= title + NEAR.after;
    const isReview = what === 'reviewer' && block >= title - NEAR.before && block <= last + AFTER;
    if ((isByline || isReview) && isLine(page.blocks[block])) taken[block] = true;
  }
  const { heading, roots } = referenceWords(page.language);
  for (let index = title + 1; index < Math.min(page.blocks.length, last + AFTER); index++) {
    const line = lineOf(page.blocks[index] as Block);
    const isSure = line.replace(heading, '') === '';
    if (line === '' || (!isSure && line.search(roots) < 0)) continue;
    const end = endOfList(page, index);
    const scores = page.blocks.slice(index + 1, end).map(({ text }) => citationScore(text));
    const isList = isSure
      ? scores.some((score) => score > 0)
      : scores.filter((score) => score >= SURE).length > scores.length / 2;
    if (isList) {
      taken.fill(true, index, end);
      for (let at = index; at < end; at++) references.add(at);
    }
    index = end - 1;
  }
  return { inArticle: taken, references };
}

function isLine(block: Block | undefined): boolean {
  return (
    block !== undefined && !block.hidden && block.kind !== 'control' && block.text.length <= LONGEST_BYLINE
  );
}

/** A short line without links, such as "References:", in lower case and without what surrounds it; else ''. */
function lineOf({ text, links }: Block): string {
  if (text.length > LONGEST_TITLE || links.length > 0) return '';
  return text
    .toLowerCase()
    .replace(/[:：【】]/g, '')
    .trim();
}

/** Where the list that a line announces ends: at the next heading, or with the element that holds line and list. */
function endOfList({ blocks, elements }: Page, index: number): number {
  let end = index + 1;
  for (let up = blocks[index]?.element ?? -1; up >= 0 && end <= index + 1; up = elements[up]?.parent ?? -1)
    end = elements[up]?.end ?? end;
  for (let at = index + 1; at < Math.min(end, index + MOST_ENTRIES); at++) {
    const { kind, text } = blocks[at] as Block;
    if (kind === 'heading' || kind === 'control' || text.length > LONGEST_ENTRY) return at;
  }
  return Math.min(end, index + MOST_ENTRIES);
}
