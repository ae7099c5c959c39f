import { Trees } from '../../article/model.ts';
import type { Group } from '../../language/passages.ts';
import type { Page } from '../../page/types.ts';
import weights from '../data/weights.json' with { type: 'json' };
import type { Sentence } from '../facts.ts';
import type { JudgedBlock } from '../judge.ts';
import { rowsAround, WIDTH } from './around.ts';
import { groupFeature } from './features.ts';
import { ownScore, sharedWeights } from './score.ts';

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

let trees: Trees | null = null;

/** Own score of every sentence of the article, in order. */
export function ownScores(blocks: readonly JudgedBlock[]): Float32Array {
  return Float32Array.from(
    blocks.flatMap(({ sentences }) => sentences.map(({ sentence, place }) => ownScore(sentence, place))),
  );
}

/**
 * Gives each sentence its reason: one that a rule names stays unless the model is sure that it does not sell; one that
 * no rule names is removed where the model is sure that it does. Protected sentences are left as they are.
 */
export function decide(page: Page, blocks: readonly JudgedBlock[]): void {
  trees ??= new Trees(weights.trees);
  const likely = trees.probabilities(rowsAround(page, blocks, ownScores(blocks)), WIDTH);
  let at = 0;
  for (const { sentences } of blocks)
    for (const judged of sentences) {
      const chance = likely[at++] as number;
      if (judged.kind) continue;
      if (judged.reason) {
        if (chance < weights.doubt) judged.reason = null;
      } else if (chance >= weights.threshold) judged.reason = reasonOf(judged.sentence);
    }
}

/** The group that speaks most for selling names the reason. */
function reasonOf(sentence: Sentence): string {
  const table = sharedWeights();
  let best = 0;
  let reason = 'sales-talk';
  for (const [group, id] of Object.entries(REASONS) as [Group, string][]) {
    const weight = sentence.has(group) ? (table[groupFeature(group)] as number) : 0;
    if (weight > best) {
      best = weight;
      reason = id;
    }
  }
  if (reason === 'sales-talk' && sentence.product) return 'product-praise';
  return reason === 'sales-talk' && sentence.brand ? 'about-ourselves' : reason;
}
