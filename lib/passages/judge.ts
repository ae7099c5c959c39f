import type { Article } from '../article/types.ts';
import type { Page } from '../page/types.ts';
import { cutAtClauses } from './clauses.ts';
import { type Context, sentencesOf } from './context.ts';
import type { Sentence } from './facts.ts';
import type { Sign } from './model/features.ts';
import { learntReason } from './model/score.ts';
import { markPlaces } from './place.ts';
import { PROTECTIONS } from './protections/index.ts';
import { BLOCK_RULES, PASSAGE_RULES } from './rules/index.ts';

/** A sentence with what is decided about it. */
export interface Judged {
  sentence: Sentence;
  /** Kind of the protection, or null. */
  kind: string | null;
  /** Reason to remove it, or null. */
  reason: string | null;
  /** Where it stands; filled once the rules have spoken for the whole article. */
  place: Sign[];
}

/** A block of the article with its sentences; `rule` is the reason to remove it as a whole, or null. */
export interface JudgedBlock {
  index: number;
  rule: string | null;
  sentences: Judged[];
}

/** A block shorter than this many characters is judged by the block rules as well. */
const SHORT = 220;

/** Judges the article: the rules first, then the learnt model, which knows what the rules found round about. */
export function judgeArticle(page: Page, article: Article, context: Context): JudgedBlock[] {
  const blocks = applyRules(page, article, context);
  for (const { rule, sentences } of blocks) {
    if (rule) continue;
    for (const judged of sentences)
      if (!judged.kind && !judged.reason) judged.reason = learntReason(judged.sentence, judged.place);
  }
  return blocks;
}

/** What the protections and rules say, and where each sentence stands; the model's training starts from this. */
export function applyRules(page: Page, article: Article, context: Context): JudgedBlock[] {
  const blocks: JudgedBlock[] = [];
  page.blocks.forEach((_, index) => {
    if (article.inArticle[index] && index !== article.titleBlock)
      blocks.push(judgeBlock(page, index, context));
  });
  markPlaces(page, blocks);
  return blocks;
}

function judgeBlock(page: Page, index: number, context: Context): JudgedBlock {
  const text = page.blocks[index]?.text ?? '';
  const sentences = sentencesOf(page, index, context).flatMap((sentence) => {
    const kind = PROTECTIONS.find((one) => one.protects(sentence))?.id ?? null;
    const reason = kind ? null : (PASSAGE_RULES.find((rule) => rule.removes(sentence))?.id ?? null);
    return cutAtClauses({ sentence, kind, reason, place: [] }, text, context);
  });
  const block = page.blocks[index];
  if (!block || block.text.length > SHORT || sentences.some(({ kind }) => kind))
    return { index, rule: null, sentences };
  const rule = BLOCK_RULES.find((one) =>
    one.removes?.({
      block,
      previous: page.blocks[index - 1] ?? null,
      sentence: sentences[0]?.sentence ?? null,
      linkShare: block.linkLength / block.text.length,
    }),
  );
  return { index, rule: rule?.id ?? null, sentences };
}
