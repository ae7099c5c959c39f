import { passages as germanWords } from '../language/de/passages.ts';
import { passages as englishWords } from '../language/en/passages.ts';
import { passages as spanishWords } from '../language/es/passages.ts';
import { passages as frenchWords } from '../language/fr/passages.ts';
import { passages as portugueseWords } from '../language/pt/passages.ts';
import { passages as chineseWords } from '../language/zh/passages.ts';
import { type PhraseTable, phraseTable } from './phrase-table.ts';

export const en = (): PhraseTable => phraseTable(englishWords);
export const zh = (): PhraseTable => phraseTable(chineseWords);
export const es = (): PhraseTable => phraseTable(spanishWords);
export const de = (): PhraseTable => phraseTable(germanWords);
export const fr = (): PhraseTable => phraseTable(frenchWords);
export const pt = (): PhraseTable => phraseTable(portugueseWords);
