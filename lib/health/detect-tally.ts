import { han, table } from './detect-table.prepared.ts';
import { KEY } from './detect-table.ts';

/** How many different words of each kind of `DETECT_WORDS` a text holds. */
export type Counts = [ill: number, cure: number, life: number, body: number, trade: number, world: number];

type Kind = 0 | 1 | 2 | 3 | 4 | 5;

const FIRST_LETTER = 97;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;
const DOT = 46;
const FIRST_HAN = 0x3400;
/** A longer word is searched within, for German compounds. */
const COMPOUND = 12;
const SHORTEST_PART = 5;

/** The parts of the table, a letter each. */
let parts: readonly string[] | undefined;

/**
 * Counts the words of a text. A script on a page starts cold: what the browser does by itself (matching, searching) is
 * much cheaper here than a table to be set up, and of patterns each costs most when it is first used, so there is one.
 */
export function tally(text: string): Counts {
  parts ??= table().split('|');
  const counts: Counts = [0, 0, 0, 0, 0, 0];
  let lower = text.toLowerCase();
  const apart = lower.normalize('NFD');
  if (apart.length !== lower.length) lower = apart.replace(/[\u0300-\u036f]+/g, '');
  const found = new Set<string>();
  let isChinese = false;
  for (const token of new Set(lower.match(/[a-z]{3,}|[\u3400-\u9fff]+/g))) {
    if (token.charCodeAt(0) >= FIRST_HAN) {
      isChinese = true;
      continue;
    }
    const word = `${token}.`;
    const last = token.length < COMPOUND ? 0 : token.length - SHORTEST_PART;
    for (let start = 0; start <= last; start++) {
      const letter = word.charCodeAt(start) - FIRST_LETTER;
      const part = parts[letter] as string;
      const key = word.slice(start + 1, start + KEY);
      for (let at = part.indexOf(key); at >= 0; at = part.indexOf(key, at + 1)) {
        // What stands before a word is the number of its kind, and so is what ends it.
        const kind = part.charCodeAt(at - 1) - FIRST_DIGIT;
        if (kind < 0 || kind > 5) continue;
        let end = at + KEY - 1;
        while (part.charCodeAt(end) === word.charCodeAt(start + 1 + end - at)) end++;
        const next = part.charCodeAt(end);
        if (next === DOT || next > LAST_DIGIT) continue;
        if (start > 0 && end - at < SHORTEST_PART - 1) continue;
        const stem = letter + part.slice(at, end);
        if (found.has(stem)) continue;
        found.add(stem);
        counts[kind as Kind]++;
      }
    }
  }
  // To search for each of some two hundred words takes less than to look at every stretch of the text.
  if (isChinese)
    han()
      .split('|')
      .forEach((words, kind) => {
        for (const entry of words.split(' ')) if (lower.includes(entry)) counts[kind as Kind]++;
      });
  return counts;
}
