import { healthWords as de } from '../language/de/health.ts';
import { healthWords as en } from '../language/en/health.ts';
import { healthWords as es } from '../language/es/health.ts';
import { healthWords as fr } from '../language/fr/health.ts';
import { healthWords as pt } from '../language/pt/health.ts';
import { healthWords as zh } from '../language/zh/health.ts';
import type { HealthWords } from './concepts.ts';
import { Lexicon } from './lexicon.ts';

const WORDS: Readonly<Record<string, HealthWords>> = { en, zh, es, de, fr, pt };
const ready = new Map<string, Lexicon>();

/** The lexicon of a language; of English where we have none for it. */
export function lexiconFor(language: string): Lexicon {
  const code = language in WORDS ? language : 'en';
  const lexicon = ready.get(code) ?? new Lexicon(WORDS[code] as HealthWords);
  ready.set(code, lexicon);
  return lexicon;
}
