import type { NoticeWords } from '../notice/words.ts';
import { notice as de } from './de/notice.ts';
import { notice as en } from './en/notice.ts';
import { notice as es } from './es/notice.ts';
import { notice as fr } from './fr/notice.ts';
import { notice as pt } from './pt/notice.ts';
import { notice as zh } from './zh/notice.ts';

/** Only the patterns of the page's own language are ever made. */
const MAKERS: Readonly<Record<string, () => NoticeWords>> = { en, zh, es, de, fr, pt };
const made = new Map<string, NoticeWords>();

/** The words of the checks in a language; a language that we do not have is read with the English ones. */
export function noticeWords(language: string): NoticeWords {
  const code = Object.hasOwn(MAKERS, language) ? language : 'en';
  const words = made.get(code) ?? (MAKERS[code] as () => NoticeWords)();
  made.set(code, words);
  return words;
}
