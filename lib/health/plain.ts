import { simplified } from '../language/simplified.ts';

/** Letters that may carry an accent; in a text without any, nothing is to be taken off. */
const ACCENTED = /[\xc0-\u1fff]/;

/** Lower case without accents, so that a page that leaves them out is read alike, and Chinese in simplified characters. */
function plain(text: string): string {
  const lower = simplified(text).toLowerCase();
  return ACCENTED.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]+/g, '') : lower;
}

/** What an apostrophe ties to a word: French articles and the like before it, the English genitive after it. */
const TIED = /(?<![a-z])(?:[cdjlmnst]|(?:jus|lors|puis)?qu)'(?=[a-z])|'s(?![a-z])/g;

/** As `plain`, with each word on its own: of `l’arthrose` and `the doctor’s`, `arthrose` and `the doctor` remain. */
export function untied(text: string): string {
  const lower = plain(text).replaceAll('’', "'");
  return lower.includes("'") ? lower.replace(TIED, '') : lower;
}
