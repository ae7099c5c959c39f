import { Shelves } from '../language/shelves.ts';
import { Lexicon } from './lexicon.ts';
import { de, en, es, fr, pt, zh } from './tables.prepared.ts';

const TABLES = { en, zh, es, de, fr, pt } as const;
const ready = new Map<string, Lexicon>();

/** The words of a language, made ready once; English for a language that has no file of its own. */
export function lexiconOf(language: string): Lexicon {
  const code = Object.hasOwn(TABLES, language) ? (language as keyof typeof TABLES) : 'en';
  const lexicon = ready.get(code) ?? new Lexicon(new Shelves(TABLES[code]()));
  ready.set(code, lexicon);
  return lexicon;
}
