import type { Group } from '../../language/passages.ts';
import { lazily } from '../../learnt/trees.ts';
import type { Page } from '../../page/types.ts';
import type { Sentence } from '../facts.ts';
import type { JudgedBlock } from '../judge.ts';
import { groupNumber } from '../lexicon.ts';
import { isGrave } from '../plain.ts';
import { rowsAround, WIDTH } from './around.ts';
import { modelNumbers, ownScore, sharedWeights } from './score.ts';
import { contextTrees } from './weights.prepared.ts';

/** Which rule's reason a group of words gives, where the model, not a rule, found the sentence. */
const REASONS: Readonly<Partial<Record<Group, string>>> = {
  call: 'consult-us',
  consult: 'consult-us',
  enquiry: 'consult-us',
  book: 'book-a-visit',
  buy: 'buy-this',
  offer: 'price-offer',
  free: 'price-offer',
  urgent: 'limited-offer',
  testimonial: 'testimonial',
  proof: 'social-proof',
  guarantee: 'guarantee-claim',
  absolute: 'guarantee-claim',
  subscribe: 'sign-up',
  share: 'share-follow',
  read: 'read-on',
  filler: 'content-farm-filler',
  source: 'source-note',
  own: 'about-ourselves',
};

const trees = lazily(contextTrees);

/** Own score of every sentence of the article, in order. */
function ownScores(blocks: readonly JudgedBlock[]): Float32Array {
  return Float32Array.from(
    blocks.flatMap(({ sentences }) => sentences.map(({ sentence, place }) => ownScore(sentence, place))),
  );
}

/** Whether a sentence is but a few words, which say too little to be judged by themselves. */
export function isTiny({ length, language }: Sentence): boolean {
  return length < (language === 'zh' ? 6 : 4);
}

/**
 * The chance from which on a sentence goes: most where it may be for safety or limits what the page claims, more for a few
 * words, less where a rule names it. A heading of a few words goes with what stands under it.
 */
export function limitOf(sentence: Sentence, rule: string | null, isHeading: boolean): number {
  const { caution, doubt, tiny, threshold } = modelNumbers();
  if (isHeading && !rule && isTiny(sentence)) return Number.POSITIVE_INFINITY;
  if (isGrave(sentence) || sentence.has('disclaimer')) return caution;
  if (rule) return doubt;
  return isTiny(sentence) ? tiny : threshold;
}

/**
 * Gives each sentence its reason: one that a rule names stays unless the model is sure that it does not sell; one that
 * no rule names is removed where the model is sure that it does. A protected sentence stays, unless the model is all but
 * certain: "Chat to a doctor, no side effects, 20 % off" has the words of safety and is none. Of 9,742 labelled sentences
 * that were rightly protected, models that had not seen their pages were so certain of none.
 */
export function decide(page: Page, blocks: readonly JudgedBlock[]): void {
  const { sure } = modelNumbers();
  const likely = trees().probabilities(rowsAround(page, blocks, ownScores(blocks)), WIDTH);
  let at = 0;
  for (const { index, sentences } of blocks)
    for (const judged of sentences) {
      const chance = likely[at++] as number;
      const { kind, reason, sentence } = judged;
      if (kind && chance < sure) {
        judged.chance = 0;
        continue;
      }
      judged.chance = chance;
      judged.kind = null;
      const goes = chance >= limitOf(sentence, reason, page.blocks[index]?.kind === 'heading');
      judged.reason = goes ? (reason ?? reasonOf(sentence)) : null;
    }
}

/** The group that speaks most for selling names the reason; the shared weights begin with those of the groups. */
function reasonOf(sentence: Sentence): string {
  const table = sharedWeights();
  let best = 0;
  let reason = 'sales-talk';
  for (const [group, id] of Object.entries(REASONS) as [Group, string][]) {
    const weight = sentence.has(group) ? (table[groupNumber(group)] as number) : 0;
    if (weight > best) {
      best = weight;
      reason = id;
    }
  }
  if (reason === 'sales-talk' && sentence.product) return 'product-praise';
  return reason === 'sales-talk' && sentence.brand ? 'about-ourselves' : reason;
}
