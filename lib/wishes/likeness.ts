/** Share of the words of two passages, taken together, that both must have for them to be alike. */
const ALIKE = 0.6;
/** A passage of fewer different words is like its own repetition only: "Read more" would be like anything short. */
const FEWEST = 4;

/** What a passage is compared by: its different words in small letters, every figure as one; each Chinese sign is a word. */
export type Words = ReadonlySet<string>;

/** The words of a passage, for `areAlike`. */
export function wordsOf(text: string): Words {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.match(/\p{Script=Han}|\p{N}+|[^\P{L}\p{Script=Han}]+/gu) ?? [];
  return new Set(words.map((word) => (/^\p{N}/u.test(word) ? '0' : word)));
}

/**
 * Whether two passages say nearly the same: three words in five are in both (Jaccard's index of the sets of words).
 * @see Jaccard, P.: Étude comparative de la distribution florale. Bulletin de la Société vaudoise des sciences
 *   naturelles 37 (1901)
 */
export function areAlike(a: Words, b: Words): boolean {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  const all = a.size + b.size - both;
  return Math.min(a.size, b.size) < FEWEST ? both > 0 && both === all : both / all >= ALIKE;
}
