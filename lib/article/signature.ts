import type { Page } from '../page/types.ts';
import type { Said } from './bylines.ts';
import { isPerson } from './names.ts';

/** Two to four capitalised words, small words of names between them, at the start of a line. */
const NAME_FIRST =
  /^(?:(?:Drs?|Dra|Prof)\.? (?:(?:med|dent|rer|nat|habil)\. )*)?\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*|de|da|do|dos|van|von|der|del|la|le|el|bin|al)(?![\p{L}’'-])){1,3}/u;
/** Words of desks and counters, in whose names capitals stand, too. */
const NO_PERSON =
  /editor|redac|redak|rédac|reda[cç]|team|equip|équip|desk|staff|content|studio|works|views|clicks|release|posted|published|source|advert|health|gesund|salud|santé|saúde|socie|asocia|associa/i;
/** Behind a name: degrees ("RN", "M. Sc.", "BAMS") or one to five words that tell the profession, and then no more. */
const ROLE =
  /^, (?:\p{Lu}[\p{L}]{0,2}\p{Lu}[\p{L}]*(?![\p{L}])|\p{Lu}{1,2}\. ?\p{Lu}\p{L}?\.|\p{Ll}[\p{L}-]+(?: [\p{L}-]+){0,4}\.?$)/u;
/** A doctor signs with title and name alone, or with a role of any words behind: "Your Dr Ada Hale", "Dr. Ada Hale, Spine Surgeon". */
const TITLED = /^(?:(?:[Yy]our|Ihre?|Eure?|Votre|Su|Tu|Seu|Sua) )?(?=(?:Drs?|Dra|Prof|PD)\b)/u;
const MEDICAL_ROLE =
  /^(?:$|, (?=.*(?:surg|ch?ir[uú]r?g|doctor|consult|e?special|spécial|arzt|ärzt|m[eé]d[ie]c|iatr|[oó]log[aeiou]|logue|physician|dent|therap|terap))[\p{L}\p{M} .&/-]{4,70}(?:,.{0,30})?$)/iu;
/** Longest line that a doctor signs. Characters. */
const LONGEST_TITLED = 110;
/** Of a quotation: the name below it tells who said it. */
const ENDS_QUOTED = /["”»“]\s*$/;
/** Behind a name and before the day on the same line: "Ada Hale, Consultant Spine Surgeon, 16 Aug 2021". */
const ROLE_AND_DAY = /^, [\p{L}\p{M} .&/-]{4,60}[,·|]? \d/u;
/** Behind a name, in the lines that present an author at the foot: "is a nurse in …", "lives in …". */
const PRESENTED =
  /^ (?:is (?:an?|the)|lives|works|writes|ist|lebt|arbeitet|schreibt|es|vive|trabaja|escribe|est|vit|travaille|exerce|écrit|é|mora|trabalha|escreve)(?!\p{L})/u;
/** Longest line that signs, and how far the head of an article goes. Characters, blocks. */
const LONGEST = 260;
const HEAD = 12;

/**
 * The person who signs at the foot, next to a day: "— Ada Hale", "Ada Hale, RN", "Ada Hale is a nurse in Leeds."
 * A name alone is none: those stand over comments. A doctor who signs with a title needs no day beside, if no other does.
 */
export function signature({ blocks }: Page, title: number, said: readonly Said[]): string | undefined {
  const dated = new Set(
    said.filter(({ what }) => what !== 'author' && what !== 'reviewer').map(({ block }) => block),
  );
  const reviewers = said.filter(({ what }) => what === 'reviewer');
  const reviewed = new Set(reviewers.map(({ block }) => block));
  const doctors = new Set<string>();
  for (let index = title + HEAD + 1; index < blocks.length; index++) {
    const { text, kind, links } = blocks[index] as Page['blocks'][number];
    if (text.length > LONGEST || kind !== 'paragraph' || links.length > 1 || reviewed.has(index)) continue;
    const line = text.replace(/^[-–—~]+ ?/, '').replace(TITLED, '');
    const name = nameFirst(line);
    if (name === null) continue;
    const rest = line.slice(name.length);
    const isDated = [index - 1, index, index + 1].some((near) => dated.has(near));
    const isSigned = rest === '' ? line !== text : ROLE.test(rest) || PRESENTED.test(rest);
    if (isDated && (isSigned || ROLE_AND_DAY.test(rest))) return name;
    const isQuoted = ENDS_QUOTED.test(blocks[index - 1]?.text ?? '');
    if (!isQuoted && TITLED.test(text) && text.length <= LONGEST_TITLED && MEDICAL_ROLE.test(rest))
      doctors.add(name);
  }
  const [doctor = ''] = doctors;
  const hasReviewed = reviewers.some(({ value }) => value.includes(doctor) || doctor.includes(value));
  return doctors.size === 1 && !hasReviewed ? doctor : undefined;
}

/** The person with whose name a line begins; a capitalised word that opens what follows is no part of it. */
export function nameFirst(line: string): string | null {
  let name = NAME_FIRST.exec(line)?.[0] ?? '';
  if (/^ \p{Ll}/u.test(line.slice(name.length)) && name.split(' ').length > 2)
    name = name.slice(0, name.lastIndexOf(' '));
  return isPerson(name) && !NO_PERSON.test(name) ? name : null;
}
