import { table } from './detect-table.prepared.ts';
import { KEY } from './detect-table.ts';

/** How many different words of each kind of `DETECT_WORDS` a text holds. */
export type Counts = [ill: number, cure: number, life: number, body: number, trade: number, world: number];

type Kind = 0 | 1 | 2 | 3 | 4 | 5;

const FIRST_LETTER = 97;
const FIRST_DIGIT = 48;
/** A longer word is searched within, for German compounds. */
const COMPOUND = 12;
const SHORTEST_PART = 5;

/** The parts of the table: a letter each, and Chinese. */
let parts: readonly string[] | undefined;

/**
 * Counts the words of a text. A script on a page starts cold, so what the browser does by itself (matching, searching) is
 * much cheaper here than a loop over characters or a table to be set up.
 */
export function tally(text: string): Counts {
  parts ??= table().split('|');
  const counts: Counts = [0, 0, 0, 0, 0, 0];
  let lower = text.toLowerCase();
  const isPlain = !/[\xc0-\u024f\u3400-\u9fff]/.test(lower);
  if (!isPlain) lower = lower.normalize('NFD').replace(/[\u0300-\u036f]+/g, '');
  const found = new Set<string>();
  for (const token of new Set(lower.match(/[a-z]{3,}/g))) {
    const word = `${token}.`;
    const last = token.length < COMPOUND ? 0 : token.length - SHORTEST_PART;
    for (let start = 0; start <= last; start++) {
      const part = parts[word.charCodeAt(start) - FIRST_LETTER] as string;
      const key = ` ${word.slice(start, start + KEY)}`;
      for (let at = part.indexOf(key); at >= 0; at = part.indexOf(key, at + KEY)) {
        const end = part.indexOf(' ', at + KEY) - 1;
        const stem = part.slice(at + 1, end);
        if (start > 0 && stem.length < SHORTEST_PART) continue;
        if (!word.startsWith(stem, start) || found.has(stem)) continue;
        found.add(stem);
        counts[(part.charCodeAt(end) - FIRST_DIGIT) as Kind]++;
      }
    }
  }
  // To search for each of some two hundred words takes less than to look at every stretch of the text.
  if (!isPlain && /[\u3400-\u9fff]/.test(lower))
    for (const entry of (parts[26] as string).trim().split(' '))
      if (lower.includes(entry.slice(0, -1)))
        counts[(entry.charCodeAt(entry.length - 1) - FIRST_DIGIT) as Kind]++;
  return counts;
}
