/** Letters that may carry an accent; in a text without any, nothing is to be taken off. */
const ACCENTED = /[\xc0-\u1fff]/;

/** Lower case without accents, so that a page that leaves them out is read alike. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  return ACCENTED.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]+/g, '') : lower;
}
