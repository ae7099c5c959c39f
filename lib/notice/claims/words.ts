import type { ClaimWords } from '../../language/claims.ts';
import { claims as de } from '../../language/de/claims.ts';
import { claims as en } from '../../language/en/claims.ts';
import { claims as es } from '../../language/es/claims.ts';
import { claims as fr } from '../../language/fr/claims.ts';
import { claims as pt } from '../../language/pt/claims.ts';
import { claims as zh } from '../../language/zh/claims.ts';
import { ClaimLexicon } from './lexicon.ts';

const WORDS: Readonly<Record<string, ClaimWords>> = { en, zh, es, de, fr, pt };
const compiled = new Map<string, ClaimLexicon>();

/** The words of a language, made ready once; English for a language that has no file of its own. */
export function claimLexicon(language: string): ClaimLexicon {
  // A page may call its language `constructor`.
  const code = Object.hasOwn(WORDS, language) ? language : 'en';
  const known = compiled.get(code);
  if (known) return known;
  const lexicon = new ClaimLexicon(WORDS[code] as ClaimWords, code !== 'zh');
  compiled.set(code, lexicon);
  return lexicon;
}
