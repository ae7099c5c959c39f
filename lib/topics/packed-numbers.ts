/** Letters that a text in a script holds as they are; two make a number, so that lists of topics take little room. */
const LETTERS = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** Stands among the broader topics for the one on whose page a topic is. */
export const OWN_PAGE = 7000;
/** What no habit is written as: a number, or the code of a letter. */
export const HABIT_ZERO = 78;

/** Writes numbers from 0 to 7,743 as two letters each. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (!(number >= 0 && number < LETTERS.length ** 2)) throw new Error(`no number to pack: ${number}`);
      return LETTERS.charAt(number / LETTERS.length) + LETTERS.charAt(number % LETTERS.length);
    })
    .join('');
}

/** Reads what `packNumbers` has written. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at += 2)
    numbers.push(LETTERS.indexOf(text.charAt(at)) * LETTERS.length + LETTERS.indexOf(text.charAt(at + 1)));
  return numbers;
}
