import type { NoticeWords } from '../notice/words.ts';
import { notice as en } from './en/notice.ts';

/** The words of the checks by language; a language that is not here is read with the English ones. */
export const NOTICE_WORDS: Readonly<Record<string, NoticeWords>> & { en: NoticeWords } = { en };
