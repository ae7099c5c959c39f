import type { NoticeWords } from '../notice/words.ts';
import { notice as de } from './de/notice.ts';
import { notice as en } from './en/notice.ts';
import { notice as es } from './es/notice.ts';
import { notice as fr } from './fr/notice.ts';
import { notice as pt } from './pt/notice.ts';
import { notice as zh } from './zh/notice.ts';

/** The words of the checks by language; a language that is not here is read with the English ones. */
export const NOTICE_WORDS: Readonly<Record<string, NoticeWords>> & { en: NoticeWords } = {
  en,
  zh,
  es,
  de,
  fr,
  pt,
};
