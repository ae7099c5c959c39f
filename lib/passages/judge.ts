import { citationScore } from '../article/citation.ts';
import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import { cutAtClauses } from './clauses.ts';
import { blockFacts, type Context, sentencesOf } from './context.ts';
import { type Judged, judgeSentence } from './judge-sentence.ts';
import { decide } from './model/decide.ts';
import { placeOf } from './place.ts';
import { BLOCK_RULES } from './rules/index.ts';

/** A block of the article with its sentences; `rule` is the reason to remove it as a whole, or null. */
export interface JudgedBlock {
  index: number;
  rule: string | null;
  sentences: Judged[];
}

/** A block shorter than this many characters is judged by the block rules as well. */
const SHORT = 220;
/** A single citation: characters, and its least `citationScore`. */
const LONGEST_CITATION = 300;
const SURELY_CITED = 3;

/** Judges the article: the rules and protections sentence by sentence, then the learnt model in view of them all. */
export function judgeArticle(page: Page, article: Article, context: Context): JudgedBlock[] {
  const blocks = applyRules(page, article, context);
  decide(page, blocks);
  return blocks.map((judged) => {
    const text = page.blocks[judged.index]?.text ?? '';
    const sentences = judged.sentences.flatMap((one) => cutAtClauses(one, text, context));
    return { ...judged, sentences };
  });
}

/** What the protections and rules say of each sentence by itself; the model's training starts from this. */
export function applyRules(page: Page, article: Article, context: Context): JudgedBlock[] {
  const blocks: JudgedBlock[] = [];
  page.blocks.forEach((_, index) => {
    if (!article.inArticle[index] || index === article.titleBlock || article.references?.has(index)) return;
    const judged = judgeBlock(page, index, context);
    if (!judged.rule && isCitation(judged, page)) {
      // The heading of what an article rests on stays with it, however freely it is worded.
      const above = blocks.at(-1)?.index === index - 1 && page.blocks[index - 1]?.kind === 'heading';
      if (above) blocks.pop();
    } else blocks.push(judged);
  });
  return blocks;
}

/** What an article rests on never sells, though it names companies and products: no word on it is the safest. */
function isCitation({ index, sentences }: JudgedBlock, page: Page): boolean {
  const text = page.blocks[index]?.text ?? '';
  return (
    text.length <= LONGEST_CITATION &&
    /\d/.test(text) &&
    sentences.every(({ reason }) => !reason) &&
    citationScore(text) >= SURELY_CITED
  );
}

function judgeBlock(page: Page, index: number, context: Context): JudgedBlock {
  const block = page.blocks[index];
  if (!block) return { index, rule: null, sentences: [] };
  const place = placeOf(page, block);
  const sentences = sentencesOf(page, index, context).map((sentence) => judgeSentence(sentence, place));
  if (block.text.length > SHORT || sentences.some(({ kind }) => kind))
    return { index, rule: null, sentences };
  const whole = sentences.length > 1 ? blockFacts(page, index, context) : (sentences[0]?.sentence ?? null);
  const rule = BLOCK_RULES.find((one) =>
    one.removes?.({
      block,
      previous: page.blocks[index - 1] ?? null,
      sentence: whole,
      linkShare: block.linkLength / block.text.length,
    }),
  );
  return { index, rule: rule?.id ?? null, sentences };
}
