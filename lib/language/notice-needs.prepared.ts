import type { NoticeSources } from '../notice/words.ts';
import { notice as germanWords } from './de/notice.ts';
import { notice as englishWords } from './en/notice.ts';
import { notice as spanishWords } from './es/notice.ts';
import { notice as frenchWords } from './fr/notice.ts';
import { needsOf } from './needs.ts';
import type { NoticeNeeds } from './notice.ts';
import { AnyOf } from './pattern.ts';
import { notice as portugueseWords } from './pt/notice.ts';
import { notice as chineseWords } from './zh/notice.ts';

export const en = (): NoticeNeeds => needsOfAll(englishWords());
export const zh = (): NoticeNeeds => needsOfAll(chineseWords());
export const es = (): NoticeNeeds => needsOfAll(spanishWords());
export const de = (): NoticeNeeds => needsOfAll(germanWords());
export const fr = (): NoticeNeeds => needsOfAll(frenchWords());
export const pt = (): NoticeNeeds => needsOfAll(portugueseWords());

function needsOfAll(words: NoticeSources): NoticeNeeds {
  return Object.fromEntries(
    Object.entries(words).map(([name, group]) => [
      name,
      Object.fromEntries(
        Object.entries(group).flatMap(([key, pattern]) =>
          pattern instanceof AnyOf ? [[key, needsOf(pattern.sources)]] : [],
        ),
      ),
    ]),
  );
}
