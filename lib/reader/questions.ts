import type { Report } from '../report/schema.ts';

/** What an article is about, as far as it changes what one would ask a doctor. */
export type QuestionKind = 'general' | 'medicine' | 'procedure' | 'test' | 'habit';

/** Protected passages that only an article on a medicine has in number. */
const OF_MEDICINES = /^(?:dose|interaction|contraindication|side-effect)$/;
/** Parts of the topics' identifiers, which are the English names in small letters. */
const TOPICS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'medicine',
    /medicine|antidepress|antibiotic|pain ?reliever|vaccin|bloodthinner|statin|insulin|steroid|supplement/,
  ],
  ['procedure', /surgery|replacement|transplant|anesthesia|implant|radiation|dialysis|chemotherapy|bypass/],
  ['test', /test|screening|scan|xray|biopsy|imaging|mammogra|colonoscopy|a1c|bonedensity/],
  ['habit', /nutrition|diet|exercise|weight|sleep|smoking|vitamin|obesity|healthyliving|alcohol|stress/],
];

/** The kinds of questions that suit an article: the general ones first, at most two further kinds. */
export function questionKinds({
  topics,
  protected: kept,
}: Pick<Report, 'topics' | 'protected'>): QuestionKind[] {
  const doses = kept.filter(({ kind }) => OF_MEDICINES.test(kind)).length;
  const kinds = TOPICS.filter(
    ([kind, pattern]) => topics.some(({ id }) => pattern.test(id)) || (kind === 'medicine' && doses >= 2),
  );
  return ['general', ...kinds.map(([kind]) => kind).slice(0, 2)];
}
