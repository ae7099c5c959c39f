import { claims as germanWords } from '../../language/de/claims.ts';
import { claims as englishWords } from '../../language/en/claims.ts';
import { claims as spanishWords } from '../../language/es/claims.ts';
import { claims as frenchWords } from '../../language/fr/claims.ts';
import { claims as portugueseWords } from '../../language/pt/claims.ts';
import { shelve } from '../../language/shelves.ts';
import { claims as chineseWords } from '../../language/zh/claims.ts';
import { claimTable } from './word-table.ts';

export const en = (): string => shelve(claimTable(englishWords));
export const zh = (): string => shelve(claimTable(chineseWords));
export const es = (): string => shelve(claimTable(spanishWords));
export const de = (): string => shelve(claimTable(germanWords));
export const fr = (): string => shelve(claimTable(frenchWords));
export const pt = (): string => shelve(claimTable(portugueseWords));
