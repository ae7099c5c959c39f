/** Typing errors that a word may have, by its length: none in short ones, which are other words at once. */
export function allowedEdits(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/**
 * Whether a typed word is another one, or its beginning, but for typing errors: letters missing, added, wrong or swapped
 * (optimal string alignment distance, bounded).
 * @returns the number of errors, or -1 where there are more than `most`
 */
export function editsToPrefix(typed: string, word: string, most: number): number {
  if (typed.length > MAX_LENGTH) return -1;
  const width = Math.min(word.length, typed.length + most);
  let [before, previous, current] = ROWS;
  for (let column = 0; column <= width; column++) previous[column] = column;
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed.charCodeAt(row - 1);
    current[0] = row;
    let best = row;
    for (let column = 1; column <= width; column++) {
      const isSame = letter === word.charCodeAt(column - 1);
      let cost = (previous[column - 1] as number) + (isSame ? 0 : 1);
      cost = Math.min(cost, (previous[column] as number) + 1, (current[column - 1] as number) + 1);
      const isSwap =
        row > 1 &&
        column > 1 &&
        letter === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (isSwap) cost = Math.min(cost, (before[column - 2] as number) + 1);
      current[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > most) return -1;
    [before, previous, current] = [previous, current, before];
  }
  let edits = most + 1;
  for (let column = Math.max(0, typed.length - most); column <= width; column++)
    edits = Math.min(edits, previous[column] as number);
  return edits <= most ? edits : -1;
}

/** Longer words are not compared. */
const MAX_LENGTH = 60;
/** The three rows of the table that the distance needs at a time. */
const ROWS: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(MAX_LENGTH + 4),
  new Uint8Array(MAX_LENGTH + 4),
  new Uint8Array(MAX_LENGTH + 4),
];

/** A set of the letters a to z in a word, one bit each: words that share few letters need no closer look. */
export function letterSet(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index) - 97;
    if (code >= 0 && code < 26) letters |= 1 << code;
  }
  return letters;
}

/** How many bits are set in a 32-bit number. */
export function countBits(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}
