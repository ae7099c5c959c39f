import { Shelves } from '../language/shelves.ts';
import { Lexicon } from './lexicon.ts';
import { de, en, es, fr, pt, zh } from './tables.prepared.ts';

const TABLES = { en, zh, es, de, fr, pt } as const;
const ready = new Map<string, Lexicon>();

/** The lexicon of a language; of English where we have none for it. */
export function lexiconFor(language: string): Lexicon {
  const code = Object.hasOwn(TABLES, language) ? (language as keyof typeof TABLES) : 'en';
  const lexicon = ready.get(code) ?? new Lexicon(new Shelves(TABLES[code]()));
  ready.set(code, lexicon);
  return lexicon;
}
