import { healthWords as germanWords } from '../language/de/health.ts';
import { healthWords as englishWords } from '../language/en/health.ts';
import { healthWords as spanishWords } from '../language/es/health.ts';
import { healthWords as frenchWords } from '../language/fr/health.ts';
import { healthWords as portugueseWords } from '../language/pt/health.ts';
import { shelve } from '../language/shelves.ts';
import { healthWords as chineseWords } from '../language/zh/health.ts';
import { wordTable } from './word-table.ts';

export const en = (): string => shelve(wordTable(englishWords));
export const zh = (): string => shelve(wordTable(chineseWords));
export const es = (): string => shelve(wordTable(spanishWords));
export const de = (): string => shelve(wordTable(germanWords));
export const fr = (): string => shelve(wordTable(frenchWords));
export const pt = (): string => shelve(wordTable(portugueseWords));
