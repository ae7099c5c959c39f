import type { NoticeSources, NoticeWords } from '../notice/words.ts';
import { notice as de } from './de/notice.ts';
import { notice as en } from './en/notice.ts';
import { notice as es } from './es/notice.ts';
import { notice as fr } from './fr/notice.ts';
import type { LetterRuns } from './letter-runs.ts';
import * as needs from './notice-needs.prepared.ts';
import { AnyOf } from './pattern.ts';
import { notice as pt } from './pt/notice.ts';
import { notice as zh } from './zh/notice.ts';

/** Only the patterns of the page's own language are ever made. */
const MAKERS: Readonly<Record<string, () => NoticeSources>> = { en, zh, es, de, fr, pt };
const NEEDS: Readonly<Record<string, () => NoticeNeeds>> = needs;

/** For each group of patterns and each pattern in it, see `needsOf`. */
export type NoticeNeeds = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * The words of the checks in a language; a language that we do not have is read with the English ones.
 * @param runs letters of all texts that will be looked at; by default any
 */
export function noticeWords(language: string, runs: LetterRuns | null = null): NoticeWords {
  const code = Object.hasOwn(MAKERS, language) ? language : 'en';
  const words = sourcesOf(language);
  const known = runs ? (NEEDS[code] as () => NoticeNeeds)() : {};
  const ready = Object.entries(words).map(([name, group]) => [name, readied(group, runs, known[name] ?? {})]);
  return Object.fromEntries(ready) as NoticeWords;
}

/** The patterns of a language by which a list of references is known, without making all others. */
export function referenceWords(language: string): Pick<NoticeWords['sources'], 'heading' | 'roots'> {
  const { heading, roots } = sourcesOf(language).sources;
  return { heading: madeOf(heading), roots: madeOf(roots) };
}

function sourcesOf(language: string): NoticeSources {
  return (MAKERS[Object.hasOwn(MAKERS, language) ? language : 'en'] as () => NoticeSources)();
}

function madeOf(pattern: RegExp | AnyOf): RegExp {
  return pattern instanceof AnyOf ? pattern.within(null) : pattern;
}

/** A group whose patterns are made when they are asked for; what is none stays as it is. */
function readied(group: object, runs: LetterRuns | null, needs: NoticeNeeds[string]): object {
  if (group instanceof RegExp) return group;
  const ready = {};
  for (const [name, pattern] of Object.entries(group)) {
    let made: unknown = pattern instanceof AnyOf ? null : pattern;
    const get = (): unknown => {
      made ??= pattern.within(runs, needs[name]);
      return made;
    };
    Object.defineProperty(ready, name, { get, enumerable: true });
  }
  return ready;
}
