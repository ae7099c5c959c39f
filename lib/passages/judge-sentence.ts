import type { Sentence } from './facts.ts';
import type { Sign } from './model/features.ts';
import { PROTECTIONS } from './protections/index.ts';
import { PASSAGE_RULES } from './rules/index.ts';

/** A sentence with what is decided about it. */
export interface Judged {
  sentence: Sentence;
  /** Kind of the protection, or null. */
  kind: string | null;
  /** Reason to remove it, or null. */
  reason: string | null;
  /** Signs of the block where it stands. */
  place: readonly Sign[];
  /** Chance that it sells, 0 to 1, as the model sees it; none for a clause, which its sentence has given its chance. */
  chance?: number;
}

/** What the protections and the rules say of a sentence, or of a clause, by itself; a protection beats every rule. */
export function judgeSentence(sentence: Sentence, place: readonly Sign[]): Judged {
  const kind = PROTECTIONS.find((one) => one.protects(sentence))?.id ?? null;
  const reason = kind ? null : (PASSAGE_RULES.find((rule) => rule.removes(sentence))?.id ?? null);
  return { sentence, kind, reason, place };
}
