import type { Article } from '../article/types.ts';
import { letterRunsOf } from '../language/letter-runs.ts';
import { noticeWords } from '../language/notice.ts';
import { splitSentences } from '../language/sentences.ts';
import { simplified } from '../language/simplified.ts';
import type { Block, Page, Span } from '../page/types.ts';
import { isPromotional } from '../passages/furniture.ts';
import type { Plan } from '../passages/types.ts';
import type { Evidence } from './types.ts';
import type { NoticeWords } from './words.ts';

/** Characters of article that the checks read: far more than any article has, so that no page can stall them. */
const MAX_CHARACTERS = 200_000;

/** A sentence of a block, with whether it sells. */
export interface ReadSentence {
  span: Span;
  /** The plan takes it out because it sells. */
  sells: boolean;
  /** The plan protects it: a warning, a dose, who pays. */
  isProtected: boolean;
}

/** A block that the checks read. */
export interface Passage {
  /** Number of the block in `Page.blocks`. */
  index: number;
  block: Block;
  /** `Block.text` in lower case with straight quotes, of the same length: what patterns are matched against. */
  plain: string;
  sentences: readonly ReadSentence[];
}

/** All that a check may look at. */
export interface Material {
  page: Page;
  article: Article;
  plan: Plan;
  /** Time of reading, in milliseconds since 1970. */
  now: number;
  words: NoticeWords;
  /** The page's own words: the article, its headings and its promotional boxes; no menus, no comments. */
  own: readonly Passage[];
}

/** A match of a pattern in a passage, with the sentence around it. Offsets are into the block's text. */
export interface Hit {
  passage: Passage;
  start: number;
  end: number;
}

/** Prepares what the checks read, once for all of them. */
export function gather(page: Page, article: Article, plan: Plan, now: number): Material {
  const selling = byBlock(plan.removals.filter(({ reason }) => isPromotional(reason)));
  const safe = byBlock(plan.protected);
  const own: Passage[] = [];
  let characters = 0;
  page.blocks.forEach((block, index) => {
    const sold = selling.get(index);
    if (block.hidden || characters > MAX_CHARACTERS || !(article.inArticle[index] || sold)) return;
    characters += block.text.length;
    const sentences = splitSentences(block.text).map(({ start, end: behind }) => {
      const end = start + block.text.slice(start, behind).trimEnd().length;
      const isIn = (spans: readonly Span[] = []): boolean =>
        spans.some((span) => span.start < end && start < span.end);
      return { span: { start, end }, sells: isIn(sold), isProtected: isIn(safe.get(index)) };
    });
    own.push({ index, block, plain: plainTextOf(block), sentences });
  });
  return { page, article, plan, now, words: noticeWords(page.language, letterRunsOf(page)), own };
}

function byBlock(stretches: readonly { block: number; span: Span }[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { block, span } of stretches) {
    const known = spans.get(block);
    if (known) known.push(span);
    else spans.set(block, [span]);
  }
  return spans;
}

/** The sentence of a passage in which a place lies: by halving, for a block may hold thousands. */
export function sentenceAt({ sentences, block }: Passage, place: number): ReadSentence {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.span.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { span: { start: 0, end: block.text.length }, sells: false, isProtected: false };
}

/** Lower case with straight quotes, Chinese in simplified characters; always as long as its input, so that offsets hold. */
export function plainText(text: string): string {
  const straight = simplified(text)
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”„]/g, '"');
  const lower = straight.toLowerCase();
  return lower.length === text.length ? lower : straight;
}

const plainTexts = new WeakMap<Block, string>();

/** `plainText` of a block, which many checks ask for. */
export function plainTextOf(block: Block): string {
  let plain = plainTexts.get(block);
  if (plain === undefined) {
    plain = plainText(block.text);
    plainTexts.set(block, plain);
  }
  return plain;
}

/** Every match of a global pattern in the passages, in reading order. */
export function hits(passages: readonly Passage[], pattern: RegExp): Hit[] {
  const found: Hit[] = [];
  for (const passage of passages) {
    pattern.lastIndex = 0;
    // Not `matchAll`, which copies the pattern for each of hundreds of passages.
    for (let match = pattern.exec(passage.plain); match; match = pattern.exec(passage.plain))
      if (match[0] === '') pattern.lastIndex++;
      else found.push({ passage, start: match.index, end: pattern.lastIndex });
  }
  return found;
}

/** The quote of a stretch of a block. */
export function quote(
  passage: Pick<Passage, 'index' | 'block'>,
  start = 0,
  end = passage.block.text.length,
): Evidence {
  return { text: passage.block.text.slice(start, end), block: passage.index, span: { start, end } };
}
