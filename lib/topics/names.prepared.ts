import { catalogue } from './catalogue.ts';
import { packHan } from './han-letters.ts';
import { commonWords } from './name-list.ts';
import { shelveNames } from './name-shelves.ts';
import { latinTable, nameTable, romanceTable } from './name-table.ts';
import { type Titles, TitleWords } from './title-words.ts';
import type { TopicLanguage } from './types.ts';
import { latinStem, stemmerOf } from './words.ts';

const titles: Titles = {
  titleOf: (topic) => catalogue().topics[topic]?.names.en[0] ?? '',
  broaderOf: (topic) =>
    catalogue().topics[topic]?.broader.map((id) => catalogue().position.get(id) ?? -1) ?? [],
};
const namesIn = (language: TopicLanguage): string =>
  shelveNames(nameTable(language), commonWords(language), new TitleWords(titles, stemmerOf(language)));

export const en = (): string => namesIn('en');
/** As letters, see `han-letters.ts`. */
export const zh = (): string => packHan(shelveNames(nameTable('zh'), commonWords('zh')));
export const es = (): string => namesIn('es');
export const de = (): string => namesIn('de');
export const fr = (): string => namesIn('fr');
export const pt = (): string => namesIn('pt');
/** Medicines and acronyms, which are alike in all European languages. */
export const latin = (): string => shelveNames(latinTable(), '');
/** Names that Romance languages share. */
export const romance = (): string => shelveNames(romanceTable(), '', new TitleWords(titles, latinStem));
