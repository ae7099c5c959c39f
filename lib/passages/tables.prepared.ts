import { passages as germanWords } from '../language/de/passages.ts';
import { passages as englishWords } from '../language/en/passages.ts';
import { passages as spanishWords } from '../language/es/passages.ts';
import { passages as frenchWords } from '../language/fr/passages.ts';
import { passages as portugueseWords } from '../language/pt/passages.ts';
import { shelve } from '../language/shelves.ts';
import { passages as chineseWords } from '../language/zh/passages.ts';
import { phraseTable } from './phrase-table.ts';

export const en = (): string => shelve(phraseTable(englishWords));
export const zh = (): string => shelve(phraseTable(chineseWords));
export const es = (): string => shelve(phraseTable(spanishWords));
export const de = (): string => shelve(phraseTable(germanWords));
export const fr = (): string => shelve(phraseTable(frenchWords));
export const pt = (): string => shelve(phraseTable(portugueseWords));
