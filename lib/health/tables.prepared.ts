import { healthWords as germanWords } from '../language/de/health.ts';
import { healthWords as englishWords } from '../language/en/health.ts';
import { healthWords as spanishWords } from '../language/es/health.ts';
import { healthWords as frenchWords } from '../language/fr/health.ts';
import { healthWords as portugueseWords } from '../language/pt/health.ts';
import { healthWords as chineseWords } from '../language/zh/health.ts';
import { type WordTable, wordTable } from './word-table.ts';

export const en = (): WordTable => wordTable(englishWords);
export const zh = (): WordTable => wordTable(chineseWords);
export const es = (): WordTable => wordTable(spanishWords);
export const de = (): WordTable => wordTable(germanWords);
export const fr = (): WordTable => wordTable(frenchWords);
export const pt = (): WordTable => wordTable(portugueseWords);
