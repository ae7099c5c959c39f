import type { ArticleWords } from '../../article/words.ts';

export const article: ArticleWords = {
  months: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feber', 'feb'],
    ['märz', 'mär', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  author: [
    '(?:(?:ein )?(?:artikel|beitrag|text|bericht) )?(?:(?:geschrieben|verfasst|veröffentlicht|erstellt|gepostet) )?von',
    '(?:autor(?:in|:in|en|\\*in|innen)?|verfasser(?:in)?|redaktion|text)(?= ?[:|])',
    'verfasst durch',
  ],
  reviewer: [
    '(?:medizinisch|fachlich|ärztlich|wissenschaftlich|redaktionell)?e? ?(?:geprüft|überprüft|begutachtet|gegengelesen|freigegeben)(?: (?:und|am) [^,]{3,25})? (?:von|durch)',
    '(?:medizinische|fachliche|ärztliche|wissenschaftliche) (?:prüfung|überprüfung|durchsicht|begutachtung|beratung|kontrolle|leitung)(?: (?:durch|von))?',
    'fachlich (?:geprüft|verantwortlich)(?= ?[:|])',
  ],
  published: [
    '(?:zuerst |erstmals )?(?:veröffentlicht|publiziert|erschienen|erstellt|gepostet)(?: am)?',
    '(?:veröffentlichung(?:sdatum)?|erscheinungsdatum|datum|erstellt|publikationsdatum)(?= ?[:|])',
  ],
  updated: [
    '(?:zuletzt |letztmals )?(?:aktualisiert|geändert|überarbeitet|bearbeitet|geprüft|überprüft)(?: am)?',
    '(?:letzte|letztes|letzter) (?:aktualisierung|änderung|überarbeitung|prüfung|update|stand|bearbeitung)(?: am)?',
    '(?:aktualisierung|aktualisiert|stand|update|letzte änderung)(?: vom| der informationen)?(?= ?[:|]? ?\\d| ?[:|])',
  ],
  nobody: [
    'admin',
    'administrator',
    'redaktion',
    'redakteur',
    'gast',
    'anonym',
    'unbekannt',
    'webmaster',
    'autor',
    'benutzer',
  ],
};
