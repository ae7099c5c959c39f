import type { Group } from '../language/passages.ts';
import type { Sentence } from './facts.ts';

/** Words of a seller: of himself, of his goods, of what they cost, and of how good they are. */
const SELLER: readonly Group[] = [
  'ours',
  'own',
  'crew',
  'me',
  'offer',
  'free',
  'enquiry',
  'praise',
  'gloss',
  'claimed',
  'story',
  'badge',
  'proof',
  'guarantee',
  'absolute',
  'disclaimer',
];
const MEDICAL: readonly Group[] = [
  'symptom',
  'medicine',
  'dose',
  'interact',
  'contra',
  'adverse',
  'pregnancy',
  'emergency',
  'doctor',
];

/** Whether nobody sells in a sentence, by any sign: then a few medical words are enough to protect it. */
export function isPlain(sentence: Sentence): boolean {
  return !sentence.price && !sentence.percentOff && !sentence.brand && !sentence.has(...SELLER);
}

/** How many kinds of medical words stand in a sentence. */
export function medicalKinds(sentence: Sentence): number {
  return MEDICAL.filter((group) => sentence.has(group)).length;
}

/** Whether a sentence denies harm ("no side effects") and forbids or advises nothing: that is praise, and warns of nothing. */
export function deniesHarm(sentence: Sentence): boolean {
  return sentence.has('absolute') && !sentence.has('forbid', 'seek');
}

/**
 * Whether a sentence may be for safety though no protection is sure of it: it speaks of an emergency or a helpline, sends
 * to a doctor, forbids something medical or tells the harm of a medicine, and names no price.
 */
export function isGrave(sentence: Sentence): boolean {
  if (sentence.price || sentence.percentOff) return false;
  return (
    sentence.has('emergency', 'helpline') ||
    (sentence.has('seek') && sentence.has('doctor', 'symptom')) ||
    (sentence.has('forbid') &&
      sentence.has('contra', 'interact', 'pregnancy', 'adverse', 'dose', 'medicine')) ||
    (sentence.has('adverse') && sentence.has('medicine', 'pregnancy') && !deniesHarm(sentence))
  );
}
