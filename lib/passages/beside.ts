import type { Article } from '../article/types.ts';
import type { Block, Page } from '../page/types.ts';
import type { Containers } from './blocks.ts';
import { isPromotional } from './furniture.ts';
import type { JudgedBlock } from './judge.ts';

/** So many blocks behind the article's last one may still be its selling end. */
const TAIL = 6;
/** A gap in the article has at most so many blocks, each with less than this chance to sell. */
const LONGEST_GAP = 6;
const PLAIN = 0.3;

/**
 * The article with what stands between its blocks and right behind them, in the same boxes: whoever finds articles leaves
 * out paragraphs that sell, but they are what the page itself says. No lists of links, no named parts of the frame.
 */
export function withBeside(page: Page, article: Article, containers: Containers): Article {
  const { blocks } = page;
  const first = article.inArticle.indexOf(true);
  const last = article.inArticle.lastIndexOf(true);
  const boxes = new Set(
    blocks.flatMap((block, index) => (article.inArticle[index] ? [boxOf(page, block)] : [])),
  );
  const belongs = (block: Block): boolean =>
    !block.hidden &&
    block.kind !== 'control' &&
    block.linkLength * 2 <= block.text.length &&
    containers.ruleOf(block) === null &&
    boxes.has(boxOf(page, block));
  const inArticle = blocks.map(
    (block, index) =>
      article.inArticle[index] === true || (index > first && index <= last + TAIL && belongs(block)),
  );
  return { ...article, inArticle };
}

/** The element around a block's own. */
function boxOf({ elements }: Page, { element }: Block): number {
  return elements[element]?.parent ?? -1;
}

/**
 * The article with the gaps closed that a finder leaves in it where lines of a list or of a coloured box say too little
 * by themselves: a few blocks between two of the article, all of which stand beside it, and none of which sells.
 * @param judged the blocks of the article and of what stands beside it
 */
export function withoutGaps(article: Article, judged: readonly JudgedBlock[]): Article {
  const inArticle = [...article.inArticle];
  const plain = new Set(judged.filter(sellsNothing).map(({ index }) => index));
  for (let end = inArticle.indexOf(true); end >= 0; ) {
    const start = end + 1;
    end = inArticle.indexOf(true, start);
    if (end - start > LONGEST_GAP || end < 0) continue;
    let isGap = true;
    for (let at = start; at < end; at++) isGap &&= plain.has(at);
    if (isGap) inArticle.fill(true, start, end);
  }
  return { ...article, inArticle };
}

function sellsNothing({ rule, sentences }: JudgedBlock): boolean {
  return rule === null && sentences.length > 0 && sentences.every(({ chance }) => (chance ?? 1) < PLAIN);
}

/** For each judged block outside the article that sells, the reason: that of its own, or of its surest sentence. */
export function sellingReasons(judged: readonly JudgedBlock[], article: Article): Map<number, string> {
  const reasons = new Map<number, string>();
  for (const { index, rule, sentences } of judged) {
    if (article.inArticle[index]) continue;
    const sure = sentences.filter(({ reason }) => reason && isPromotional(reason));
    const [surest] = sure.sort((a, b) => (b.chance ?? 1) - (a.chance ?? 1));
    const reason = rule ?? surest?.reason ?? null;
    if (reason !== null && isPromotional(reason)) reasons.set(index, reason);
  }
  return reasons;
}
