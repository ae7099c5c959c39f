import { catalogue } from './catalogue.ts';
import { commonWords } from './name-list.ts';
import { shelveNames } from './name-shelves.ts';
import { latinTable, nameTable, romanceTable } from './name-table.ts';
import type { TopicLanguage } from './types.ts';
import { stemmerOf, stemsOf } from './words.ts';

const namesIn = (language: TopicLanguage): string => shelveNames(nameTable(language), commonWords(language));

const stem = stemmerOf('en');
export const en = (): string =>
  shelveNames(nameTable('en'), commonWords('en'), (topic) =>
    stemsOf(catalogue().topics[topic]?.names.en[0] ?? '', stem),
  );
export const zh = (): string => namesIn('zh');
export const es = (): string => namesIn('es');
export const de = (): string => namesIn('de');
export const fr = (): string => namesIn('fr');
export const pt = (): string => namesIn('pt');
/** Medicines and acronyms, which are alike in all European languages. */
export const latin = (): string => shelveNames(latinTable(), '');
/** Names that Romance languages share. */
export const romance = (): string => shelveNames(romanceTable(), '');
