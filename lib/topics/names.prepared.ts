import { shelve } from '../language/shelves.ts';
import { latinTable, nameTable } from './name-table.ts';

export const en = (): string => shelve(nameTable('en'));
export const zh = (): string => shelve(nameTable('zh'));
export const es = (): string => shelve(nameTable('es'));
export const de = (): string => shelve(nameTable('de'));
export const fr = (): string => shelve(nameTable('fr'));
export const pt = (): string => shelve(nameTable('pt'));
/** Names that are alike in all European languages. */
export const latin = (): string => shelve(latinTable());
