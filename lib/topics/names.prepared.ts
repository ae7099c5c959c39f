import { latinTable, type NameTable, nameTable } from './name-table.ts';

export const en = (): NameTable => nameTable('en');
export const zh = (): NameTable => nameTable('zh');
export const es = (): NameTable => nameTable('es');
export const de = (): NameTable => nameTable('de');
export const fr = (): NameTable => nameTable('fr');
export const pt = (): NameTable => nameTable('pt');
/** Names that are alike in all European languages. */
export const latin = (): NameTable => latinTable();
