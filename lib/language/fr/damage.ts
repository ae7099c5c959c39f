import type { NoticeSources } from '../../notice/words.ts';
import { gapSources } from '../gaps.ts';
import { wholeWords } from '../pattern.ts';
import { foreign } from './foreign.ts';

/** Signs of broken text in French. */
export const damage = (): NoticeSources['damage'] => ({
  gaps: wholeWords(
    ...gapSources({
      about:
        "environ|près de|presque|au moins|au plus|au maximum|au minimum|plus de|moins de|supérieure?s? à|inférieure?s? à|jusqu'à|approximativement|âgés? de",
      figure:
        "aussi élevée? que|s'élève à|supérieure?s? à|inférieure?s? à|jusqu'à|approximativement|une moyenne de|un total de|augmente de|diminue de|est de|près de",
      counted:
        'pour cent|secondes|heures|semaines|mois|ans|degrés|grammes|kilos|litres|millilitres|milligrammes|microgrammes|centimètres|gouttes|verres|tasses|comprimés|euros|jours',
      strict: 'mg(?:/\\p{L}+)?|µg|ml|mmol(?:/\\p{L}+)?|mmhg|kg|kcal|ui|°c|%|g/l|u/l|ng/ml',
      small: 'de|du|que|à|au|sur|sous|est|pour|avec|seulement|entre|dose de|chaque|atteint',
      prepositions: 'en|de|du|des|le|la|les|par|pour|avec|à|au|aux|que|entre|un|une|sur|dans|depuis|chez',
      between: '(?<!(?:qui|il|elle|on|ne) )entre',
      and: 'et',
      to: 'à',
      lasts: 'dure|durent|environ|de|pendant|prend',
      after:
        'en|de|des|après|avant|par|pour|avec|depuis|jours?|heures?|minutes|semaines|mois|ans|degrés|patients|chez|dès|se|en souffr\\p{L}+|souffr\\p{L}+',
      outOf: 'sur',
      people:
        'personnes?|patiente?|femme|homme|enfant|adulte|patients|patientes|femmes|hommes|enfants|adultes|cas|utilisateurs|utilisatrices|clients|clientes|français|bébés',
      one: 'une?|deux|trois|quatre',
      named: '(?:université|institut|hôpital|académie|ville|province) (?:de|du)',
      millions: 'millions|milliards',
      every: '',
      age: "(?:l')?âge de",
      ageAfter: 'chez|et|ou|pour|ans|mois',
      clock: '(?:entre|de|à|avant|après|vers|jusqu.à) heures(?= (?:et|du|à))',
    }),
    'pendant (?:secondes|minutes|heures|jours|semaines|mois|ans)',
    '(?:laisser infuser|infuser|reposer|bouillir|mijoter) (?:secondes|minutes|heures)',
    '(?:en|pendant|de|après) à \\d{1,3} (?:secondes|minutes|heures|jours|semaines|mois|ans)',
    '(?:plus|moins) de (?:points|fois|cas)',
    '(?:date|heure|publié|mis à jour|source|auteur|rédaction|vues|lectures|contributeur) ?:[ |]*(?:source|auteur|rédaction|date|heure|vues|lectures|contributeur)(?= ?:)',
    '(?<!(?:moitié|tiers|quart|majorité) )(?:environ|presque|au moins) (?:des|de la) (?:patients|personnes|cas|adultes|enfants|femmes|hommes|population)',
    '(?:par jour|par semaine|fois|chaque fois)(?:,)? (?:pendant|environ|durant)(?= ?[.;]| ?$)',
    "(?!(?:en|le|la|les|un|et|ou|du|par)(?!\\p{L}))\\p{L}+ % (?:des|de|du|d')",
    "(?:plus de|moins de|près de|environ|presque|jusqu'à|au moins|atteint|dépasse|est de|à) (?:%|pour cent)(?= (?:des|de|du|d'|chez)|[.,]|$)",
    "(?:au moins|environ|jusqu'à|plus de|moins de) (?:millilitres|milligrammes|degrés|gouttes|cuillères|cuillerées|tasses|verres|comprimés|gélules|fois|centimètres|personnes|minutes|secondes|heures|jours|semaines|ans)(?= (?:d'eau|par|avant|après|et|dans|de|au)|[.,;]|$)",
    '(?<!(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|plusieurs|quelques|\\d|des|autres|la|ces|les) )fois par (?:jour|semaine)',
    '(?<!(?:qui|il|elle|on|ne) )entre et \\p{L}+',
    'pour et(?! contre)(?= \\p{L})',
    '(?<!-)(?:le|les|au|aux|du|ces|cette) (?:de|du|des|dans|chez|pour|avec)(?= )',
    'une? sur (?:des|les|de)',
    "(?:de|du|à|jusqu'à|environ|est|avec|que|en|par) \\.(?= \\p{L}|$)",
    '(?:plus|moins) de ans',

    "(?:plus de|moins de|près de|environ|presque|jusqu'à|au moins|à peine|que|de|à|seulement) %(?= (?:des|de|du|d'))",
    "(?:jusqu'à|au moins|environ|plus de|moins de|près de) (?:mg|ml|kg|cm|grammes|litres|millilitres|milligrammes|heures|minutes|secondes|degrés|gouttes|verres)(?= (?:de|par|avant|après|d'|à|au|dans)|[.,]|$)",
    "(?:aussi élevé que|jusqu'à|environ) [.,](?= \\p{L}|$)",
    '(?!(?:en|par|de|et|ou|des|les|quelques|plusieurs|deux|trois|quatre|cinq|dix|vingt|cent|mille|un|le)(?!\\p{L}))\\p{L}{2,} (?:mg|ml|µg) (?:par|de|chaque)(?= |$)',
    '(?:date|publié|mis à jour) ?: ?(?:source|auteur|par) ?:?',
  ),
  dangling: /(?<=[^ .:!?]+ [^ .:!?]+ [^ .:!?]+ )(?:le|les|des|du|et|ou|une|jusqu'à) ?[.;](?= |$)/g,
  doubled: /(?<=^|[ (])(?:de de|le le|la la|et et|les les|des des|que que|est est|dans dans)(?= )/g,
  outOf:
    /(?<![\d.,-])(?<part>\d{1,5}) (?:personnes |patients |femmes |hommes |enfants )?sur (?<whole>\d{1,5})(?!\d|[.,:/] ?\d| \d{3}| (?:mil|thousand|tausend|hundred|hundert|cent|cien|cem))(?: (?:personnes|patients|femmes|hommes|enfants|cas|sont|ont))/gu,
  mistranslated: wholeWords(
    "mang(?:er|e|ez|eant) (?:des |les |le |la |un |vos )?(?:médicaments?|antibiotiques?|injections?)|frapper l'aiguille|injections? par la bouche",
    'cellules t (?:nocives|nuisibles|néfastes)',
    'xiaobian|la petite série|le petit éditeur',
    'tout le réseau',
    "année de l'empereur",
    'b.ultra(?!son)',
    'rappel chaleureux',
    'amis de chaussures',
  ),
  foreign: foreign(),
});
