import { Shelves } from '../../language/shelves.ts';
import { ClaimLexicon } from './lexicon.ts';
import { de, en, es, fr, pt, zh } from './tables.prepared.ts';

const TABLES = { en, zh, es, de, fr, pt } as const;
const ready = new Map<string, ClaimLexicon>();

/** The words of a language, made ready once; English for a language that has no file of its own. */
export function claimLexicon(language: string): ClaimLexicon {
  // A page may call its language `constructor`.
  const code = Object.hasOwn(TABLES, language) ? (language as keyof typeof TABLES) : 'en';
  const known = ready.get(code);
  if (known) return known;
  const lexicon = new ClaimLexicon(new Shelves(TABLES[code]()), code !== 'zh');
  ready.set(code, lexicon);
  return lexicon;
}
