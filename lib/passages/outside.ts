import type { Article } from '../article/types.ts';
import type { Block, Page } from '../page/types.ts';
import type { Containers } from './blocks.ts';
import { blockFacts, type Context, sentencesOf } from './context.ts';
import type { Sentence } from './facts.ts';
import { PROTECTIONS } from './protections/index.ts';
import { wholeBlock } from './removals.ts';
import type { BlockRule } from './rule.ts';
import { BLOCK_RULES, PASSAGE_RULES } from './rules/index.ts';
import type { Plan, Protected, Removal } from './types.ts';

/** The reason to remove a block outside the article of which nothing more is known. */
export const UNNAMED = 'page-furniture';
/** Parts of a page in which nobody writes what a patient must know. */
const NEVER_PROTECTED = new Set([
  'related-links',
  'comments',
  'cookie-notice',
  'login',
  'newsletter',
  'share-buttons',
  'tags',
  'previous-next',
  'breadcrumbs',
  'chat-widget',
  'advert',
]);
/** Statements about the site are kept inside the article only; a footer repeats them on every page. */
const INSIDE_ONLY = new Set(['disclosure', 'official-information']);
/** A list under a protected line is protected with it, up to this many blocks. */
const MAX_LIST = 20;

/** The plan for each block outside the article, in order. */
export function planOutside(page: Page, article: Article, context: Context, containers: Containers): Plan[] {
  const plans: Plan[] = [];
  let listEnd = -1;
  let listKind = '';
  page.blocks.forEach((block, index) => {
    if (article.inArticle[index]) return;
    const rule = containers.ruleOf(block);
    const linkShare = block.linkLength / block.text.length;
    const mayProtect =
      linkShare < 0.5 &&
      !block.hidden &&
      block.kind !== 'control' &&
      !NEVER_PROTECTED.has(rule?.id ?? '') &&
      !/(?:\.\.\.|…)\s*$/.test(block.text);
    if (index < listEnd && mayProtect && block.kind !== 'heading') {
      plans.push({ removals: [], protected: [whole(page, index, listKind)] });
      return;
    }
    const sentences = mayProtect ? sentencesOf(page, index, context) : [];
    const plan = split(page, index, sentences, rule?.id);
    const last = plan.protected[plan.protected.length - 1];
    if (last && (block.kind === 'heading' || /[:：]\s*$/.test(last.text))) {
      listKind = last.kind;
      listEnd = Math.min(index + MAX_LIST, endOfBox(page, index));
    }
    if (last) keepHeading(page, plans, index, last.kind);
    if (plan.removals.length === 1 && plan.protected.length === 0) {
      const own = rule ?? ownRule(page, index, sentences[0], context);
      plans.push({ removals: [wholeBlock(page, index, own?.id ?? UNNAMED)], protected: [] });
    } else plans.push(plan);
  });
  return plans;
}

/** The heading right above a protected block says what that is ("Helplines"): it stays with it, unless a rule removes it. */
function keepHeading(page: Page, plans: Plan[], index: number, kind: string): void {
  const [removal] = plans.at(-1)?.removals ?? [];
  const above = index - 1;
  const isHeading = page.blocks[above]?.kind === 'heading' && endOfBox(page, above) > index;
  if (isHeading && removal?.block === above && removal.reason === UNNAMED)
    plans[plans.length - 1] = { removals: [], protected: [whole(page, above, kind)] };
}

/** The rule that a block outside the article falls under by its own text. */
function ownRule(
  page: Page,
  index: number,
  first: Sentence | undefined,
  context: Context,
): BlockRule | undefined {
  const block = page.blocks[index] as Block;
  const sentence = first ?? (block.text.length < 120 ? blockFacts(page, index, context) : null);
  const previous = page.blocks[index - 1] ?? null;
  const linkShare = block.linkLength / block.text.length;
  return BLOCK_RULES.find((one) => one.removes?.({ block, previous, sentence, linkShare }));
}

function whole(page: Page, index: number, kind: string): Protected {
  const text = page.blocks[index]?.text ?? '';
  return { kind, block: index, span: { start: 0, end: text.length }, text };
}

/**
 * Parts a block into protected sentences and the rest. What stands beside a protected sentence in its block belongs to
 * it ("Feeling unwell? Call …") unless a rule removes it or it speaks of the site.
 */
function split(page: Page, index: number, sentences: readonly Sentence[], reason = UNNAMED): Plan {
  const kinds = sentences.map((sentence) =>
    // A few words say too little, unless they are a line with its number.
    sentence.length < 4 && !/\d{3}/.test(sentence.text)
      ? undefined
      : PROTECTIONS.find((one) => !INSIDE_ONLY.has(one.id) && one.protects(sentence))?.id,
  );
  const kind = kinds.find((known) => known !== undefined);
  if (!kind) return { removals: [wholeBlock(page, index, reason)], protected: [] };
  const kept: Protected[] = [];
  const removals: Removal[] = [];
  sentences.forEach((sentence, at) => {
    const { span } = sentence;
    const text = sentence.text.trim();
    const goes =
      !kinds[at] && (sentence.has('disclaimer') || PASSAGE_RULES.some((rule) => rule.removes(sentence)));
    if (goes) removals.push({ kind: 'passage', reason, block: index, span, text });
    else kept.push({ kind: kinds[at] ?? kind, block: index, span, text });
  });
  return { removals, protected: kept };
}

/** End of the smallest element around a block that holds more than the block. */
function endOfBox(page: Page, index: number): number {
  let element = page.blocks[index]?.element ?? -1;
  while (element >= 0) {
    const { end, parent } = page.elements[element] ?? { end: 0, parent: -1 };
    if (end > index + 1) return end;
    element = parent;
  }
  return index + 1;
}
