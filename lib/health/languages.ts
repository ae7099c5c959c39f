import { healthWords as en } from '../language/en/health.ts';
import type { HealthWords } from './concepts.ts';
import { Lexicon } from './lexicon.ts';

const WORDS: Readonly<Record<string, HealthWords>> = { en };
const ready = new Map<string, Lexicon>();

/** The lexicon of a language; of English where we have none for it. */
export function lexiconFor(language: string): Lexicon {
  const code = language in WORDS ? language : 'en';
  const lexicon = ready.get(code) ?? new Lexicon(WORDS[code] as HealthWords);
  ready.set(code, lexicon);
  return lexicon;
}
