import { commonWords } from './name-list.ts';
import { shelveNames } from './name-shelves.ts';
import { latinTable, nameTable, romanceTable } from './name-table.ts';
import type { TopicLanguage } from './types.ts';

const namesIn = (language: TopicLanguage): string => shelveNames(nameTable(language), commonWords(language));

export const en = (): string => namesIn('en');
export const zh = (): string => namesIn('zh');
export const es = (): string => namesIn('es');
export const de = (): string => namesIn('de');
export const fr = (): string => namesIn('fr');
export const pt = (): string => namesIn('pt');
/** Medicines and acronyms, which are alike in all European languages. */
export const latin = (): string => shelveNames(latinTable(), '');
/** Names that Romance languages share. */
export const romance = (): string => shelveNames(romanceTable(), '');
