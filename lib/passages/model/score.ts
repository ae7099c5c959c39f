import type { Group } from '../../language/passages.ts';
import weights from '../data/weights.json' with { type: 'json' };
import type { Sentence } from '../facts.ts';
import { type Features, featuresOf, groupFeature, type Sign } from './features.ts';

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

const decode = (base64: string): Int8Array => Int8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

let shared: Int8Array | null = null;
const words = new Map<string, Int8Array>();

/** Weights of a language's words; those of a language without any are all zero. */
function wordsOf(language: string): Int8Array {
  const known = words.get(language);
  if (known) return known;
  const encoded = (weights.words as Record<string, string>)[language];
  const table = encoded ? decode(encoded) : new Int8Array(0);
  words.set(language, table);
  return table;
}

/** The reason to remove a sentence that sells without being caught by a rule, or null where the model is not sure. */
export function learntReason(sentence: Sentence, place: readonly Sign[]): string | null {
  if (isTooShort(sentence, place)) return null;
  shared ??= decode(weights.shared);
  const features = featuresOf(sentence, place);
  return scoreOf(features, shared, wordsOf(sentence.language), weights.scale) + weights.bias <
    weights.threshold
    ? null
    : reasonOf(sentence, shared);
}

/**
 * A few words say too little to be judged by a model, and neither do the cells of a table: "Yes.", "Stage II | 40 %".
 * @param place signs of where the sentence stands
 */
export function isTooShort({ length, language }: Sentence, place: readonly Sign[]): boolean {
  return length < (language === 'zh' ? 8 : 5) || place.includes('row');
}

/** Sum of the weights of features; words count by their mean, so that long sentences gain nothing by length. */
export function scoreOf(
  { shared: items, words: hashes }: Features,
  table: ArrayLike<number>,
  language: ArrayLike<number>,
  scale: number,
): number {
  let sum = 0;
  for (const item of items) sum += table[item] ?? 0;
  let spoken = 0;
  for (const hash of hashes) spoken += language[hash] ?? 0;
  return (sum + spoken * wordShare(hashes.length)) / scale;
}

/** Weight of one word among `count` hashes. */
export function wordShare(count: number): number {
  return 4 / Math.max(4, Math.sqrt(count) * 2);
}

/** The group that speaks most for selling names the reason. */
function reasonOf(sentence: Sentence, table: Int8Array): string {
  let best = 0;
  let reason = 'sales-talk';
  for (const [group, id] of Object.entries(REASONS) as [Group, string][]) {
    const weight = sentence.has(group) ? (table[groupFeature(group)] ?? 0) : 0;
    if (weight > best) {
      best = weight;
      reason = id;
    }
  }
  if (reason === 'sales-talk' && sentence.product) return 'product-praise';
  return reason === 'sales-talk' && sentence.brand ? 'about-ourselves' : reason;
}
