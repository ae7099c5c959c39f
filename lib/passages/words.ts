import { passages as de } from '../language/de/passages.ts';
import { passages as en } from '../language/en/passages.ts';
import { passages as es } from '../language/es/passages.ts';
import { passages as fr } from '../language/fr/passages.ts';
import type { PassageWords } from '../language/passages.ts';
import { passages as pt } from '../language/pt/passages.ts';
import { passages as zh } from '../language/zh/passages.ts';
import { Lexicon } from './lexicon.ts';

const WORDS: Readonly<Record<string, PassageWords>> = { en, zh, es, de, fr, pt };
const compiled = new Map<string, Lexicon>();

/** The words of a language, made ready once; English for a language that has no file of its own. */
export function lexiconOf(language: string): Lexicon {
  const code = language in WORDS ? language : 'en';
  const known = compiled.get(code);
  if (known) return known;
  const lexicon = new Lexicon(WORDS[code] as PassageWords);
  compiled.set(code, lexicon);
  return lexicon;
}
