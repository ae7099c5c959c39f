import type { Article } from '../article/types.ts';
import type { Block, Page } from '../page/types.ts';
import type { Containers } from './blocks.ts';
import { isPromotional } from './furniture.ts';
import type { JudgedBlock } from './judge.ts';

/** So many blocks behind the article's last one may still be its selling end. */
const TAIL = 6;

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
