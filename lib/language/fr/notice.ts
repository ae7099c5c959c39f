import type { NoticeSources } from '../../notice/words.ts';
import { wholeWords } from '../pattern.ts';
import { syllablesIn } from '../syllables.ts';

const SIDE =
  '(?:aucun |le moindre |les moindres |tout )?(?:effets? (?:secondaires?|indésirables?)|contre-indications?)';

/** What the checks look for in French. */
export const notice = (): NoticeSources => ({
  nobody:
    /^(?:par )?(?:(?:la |le |l')?(?:rédaction|admin(?:istrateur)?|équipe(?: éditoriale| de rédaction)?|auteur(?:e)?|invité(?:e)?|anonyme|inconnu|webmaster|internet|source|utilisateur ?\d*|contenu sponsorisé))$/gu,
  sources: {
    heading:
      /^(?:\W*|\d+\.? )(?:(?:nos |les )?(?:sources?|références?|bibliographie|notes et références|références bibliographiques|littérature)(?: (?:et (?:références|sources|bibliographie|notes)|utilisées|consultées|scientifiques|principales))*(?: \(\d+\))?|d'où viennent ces informations|pour en savoir plus et sources)\W*$/gu,
    roots:
      /source|référence|bibliograph|littérature|études|pour en savoir plus|pour aller plus loin|données|s'appuie|d'où|preuves/g,
    named: wholeWords(
      '(?:publiée?s?|parue?s?) (?:\\p{L}+ ){0,4}dans (?:la revue |le |la |the )?(?:["«] ?)?(?:nature|science|lancet|jama|bmj|new england journal|prescrire|annals|plos|cochrane)(?: [\\p{L} ]{1,60})?',
      "(?:selon|d'après|recommandations? (?:de|du|des)|données (?:de|du|des)) (?:la |le |les |l')?(?:organisation mondiale de la santé|oms|haute autorité de santé|has|santé publique france|inserm|ansm|anses|assurance maladie|société française de [\\p{L} ]{1,60}|cochrane|santé canada|inspq)",
    ),
    vague: wholeWords(
      '(?:études|essais cliniques|recherches|enquêtes?|statistiques?|la recherche)',
      '(?:experts|chercheurs|chercheuses|scientifiques)',
      "(?:les |des |certains |plusieurs |quelques |nos )?(?:experts?|médecins|scientifiques|chercheurs|spécialistes|études|recherches|enquêtes|statistiques)(?: \\p{L}+){0,2} (?:disent|affirment|montrent|suggèrent|recommandent|indiquent|prouvent|démontrent|conseillent|estiment|s'accordent|ont montré|ont prouvé|jugent)",
      '(?:une|un|des|les|quelques|plusieurs|certaines|récentes?|petites?|nouvelles?|nombreuses|petits|dans de petits) (?:\\p{L}+ )?(?:études?|essais?|enquêtes?|recherches?)',
      '(?:scientifiquement|cliniquement) (?:prouvée?s?|testée?s?|démontrée?s?)',
      'la science|selon les études',
    ),
  },
  funding: {
    disclosed: wholeWords(
      'commissions?',
      'publi.?(?:reportage|rédactionnel)|collaboration (?:commerciale|rémunérée)|contenu de marque',
      '(?:financée?s?|soutenue?s?) (?:par|grâce) (?:à )?(?:des |les |nos |vos )?(?:dons|adhésions|cotisations|publicités?|subventions?|impôts|lecteurs)',
      'à but non lucratif|loi (?:de )?1901',
      'avec le soutien (?:de|du|des)',
      "n'(?:a|ont|avons) (?:pas )?(?:participé|reçu|touché|payé)",
      "(?:liens?|programmes?) (?:de cet article )?(?:(?:sont|est) )?(?:affiliés?|d'affiliation|sponsorisés?|partenaires?)",
      'certains liens (?:\\p{L}+ ){0,4}affiliés',
      '(?:touche|touchons|perçoit|percevons|reçoit|recevons|toucher|percevoir|gagne|gagnons) (?:\\p{L}+ ){0,3}(?:commission|pourcentage|rémunération)',
      '(?:article|contenu|publication|billet) (?:sponsorisée?|rémunérée?|payée?|en partenariat)',
      '(?:sponsorisée?s?|financée?s?|payée?s?|subventionnée?s?|soutenue?s?) par',
      "conflits? d'intérêts?|liens? d'intérêts?",
      'en (?:partenariat|collaboration) (?:rémunérée? )?avec',
      "(?:n'accepte|ne reçoit|ne perçoit|n'acceptons|ne recevons) (?:\\p{L}+ ){0,2}(?:argent|financement|publicité)",
    ),
    selling: wholeWords(
      "(?:je commande|commandez|achetez|réservez|profitez|prenez rendez-vous|j'achète|je réserve|je choisis)(?: \\p{L}+)?",
      'ajouter au panier',
      'livraison (?:gratuite|offerte)',
      'satisfait ou remboursé',
      '-? ?\\d+ ?% (?:de (?:réduction|remise))?',
      'code (?:promo|réduction)?',
      'sans engagement',
      '(?:notre|nos|mon|ma|mes) (?:produits?|boutique|clinique|cabinet|patients|programme|formation|cure)',
      'meilleures ventes',
      'prendre (?:rdv|rendez-vous)',
    ),
    goods: wholeWords('panier', '(?:commandez|achetez|je commande)', 'livraison (?:gratuite|offerte)'),
    provider:
      /assurance|mutuelle|clinique|h[oô]pital|cabinet|dentaire|centre ?m[eé]dical|pharmacie|kin[eé]sith[eé]rap|ost[eé]o/gu,
    care: wholeWords(
      'prendre (?:rdv|rendez-vous)',
      'nos médecins',
      'notre équipe médicale',
      'trouver un médecin',
      'équipe soignante',
    ),
  },
  balance: {
    limits: wholeWords(
      'effets? (?:secondaires?|indésirables?|rebond)',
      'risques?|risquée?s?',
      'complications?',
      'dangereu(?:x|se|ses)|nocifs?|nocives?|toxiques?|nuisibles?',
      "(?:ne|n')(?: ?\\p{L}+){1,3} (?:pas|jamais|guère|rien)(?: \\p{L}+){0,3}",
      '(?:peu|manque|absence|insuffisance) de (?:preuves?|données|recul)|preuves? insuffisantes?|qualité moyenne|études sont petites',
      'alternatives?',
      'contre-indi\\p{L}+|à éviter',
      'allergi\\p{L}+|interactions?|interagi\\p{L}+',
      '(?:peut|peuvent|pourrait|pourraient) (?:\\p{L}+ ){0,2}(?:causer|provoquer|entraîner|donner|irriter|aggraver|abîmer|apparaître|augmenter|être dangereu\\p{L}+)',
      'incertaine?s?|inconnue?s?|discutée?s?',
      'précautions?|limites',
      'surdosage',
      'fait monter|baisser le',
    ),
    cautions: wholeWords(
      'pas|jamais',
      'médecins?|pharmaciens?|urgences?|samu|sage-femme',
      'toutefois|cependant|mais|en revanche',
      'évite[zr]',
      'consulte[zr]',
    ),
    harmless: wholeWords(
      `(?:sans|zéro) ${SIDE}`,
      'sans (?:aucun )?danger',
      'sans (?:aucun )?risque',
      '100 ?% sûre?s?',
    ),
  },
  damage: {
    gaps: wholeWords(
      "(?!(?:en|le|la|les|un|et|ou|du|par)(?!\\p{L}))\\p{L}+ % (?:des|de|du|d')",
      "(?:plus de|moins de|près de|environ|presque|jusqu'à|au moins|atteint|dépasse|est de|à) (?:%|pour cent)(?= (?:des|de|du|d'|chez)|[.,]|$)",
      "(?:au moins|environ|jusqu'à|plus de|moins de|toutes les|pendant|en) (?:millilitres|milligrammes|degrés|gouttes|cuillères|cuillerées|tasses|verres|comprimés|gélules|fois|centimètres|personnes|minutes|secondes|heures|jours|semaines|ans)(?= (?:d'eau|par|avant|après|et|dans|de|au)|[.,;]|$)",
      '(?<!(?:une|deux|trois|quatre|cinq|six|plusieurs|quelques|\\d|des|autres|la|ces|les) )fois par (?:jour|semaine)',
      'entre et \\p{L}+',
      "(?:de|du|à|jusqu'à|environ|est|avec|que|en|par) \\.(?= \\p{L}|$)",
      '(?:plus|moins) de ans',

      "(?:plus de|moins de|près de|environ|presque|jusqu'à|au moins|à peine|que|de|à|seulement) %(?= (?:des|de|du|d'))",
      "(?:jusqu'à|au moins|environ|plus de|moins de|près de|pendant) (?:mg|ml|kg|cm|grammes|litres|millilitres|milligrammes|heures|minutes|secondes|degrés|gouttes|verres)(?= (?:de|par|avant|après|d'|à|au|dans)|[.,]|$)",
      "(?:aussi élevé que|jusqu'à|environ) [.,](?= \\p{L}|$)",
      '(?!(?:en|par|de|et|ou|des|les|quelques|plusieurs|deux|trois|quatre|cinq|dix|vingt|cent|mille|un|le)(?!\\p{L}))\\p{L}{2,} (?:mg|ml|µg) (?:par|de|chaque)(?= |$)',
      '(?:date|publié|mis à jour) ?: ?(?:source|auteur|par) ?:?',
    ),
    dangling: /(?<=[^ .:!?]+ [^ .:!?]+ [^ .:!?]+ )(?:le|les|des|du|et|ou|une|environ|jusqu'à) ?[.;](?= |$)/g,
    doubled: /(?<=^|[ (])(?:de de|le le|la la|et et|les les|des des|que que|est est|dans dans)(?= )/g,
    outOf:
      /(?<![\d.,-])(?<part>\d{1,5}) (?:personnes |patients |femmes |hommes |enfants )?sur (?<whole>\d{1,5})(?!\d|[.,:/] ?\d| \d{3}| (?:mil|thousand|tausend|hundred|hundert|cent|cien|cem))(?: (?:personnes|patients|femmes|hommes|enfants|cas|sont|ont))/gu,
    mistranslated: wholeWords(
      'cellules t (?:nocives|nuisibles|néfastes)',
      'xiaobian|la petite série|le petit éditeur',
      'tout le réseau',
      "année de l'empereur",
      'b.ultra(?!son)',
      'rappel chaleureux',
      'amis de chaussures',
    ),
    foreign: wholeWords(
      'châteaux?|échecs|chorale|concerts?|bureau de poste|dragons?|taux de change|canne à pêche|meubles?|gardien de but|guitares?|hélicoptères?|rois?|reines?|propriétaire|rouge à lèvres|prêt immobilier|locomotives?|valises?|motos?|musées?|romans?|opéra|orchestres?|colis|parlement|passeports?|essence|pianos?|pirates?|poèmes?|facteur rural|princesses?|chemin de fer|réfrigérateurs?|vis et|tournevis|chanteu(?:rs?|ses?)|timbres?|métro|épées?|locataires?|tournois?|tracteurs?|parapluies?|violons?|papier peint|entrepôts?|clavier|routeur|stades?|arbitres?|parking|courrier électronique|cinquième année',
      'empereurs?|dynastie|festivals?|boîtes? aux lettres|canapés?|occasion|compétitions?|clients? fidèles?|bourse|actionnaires?|hypothèques?|immobili\\p{L}+|autonomie|championnats?|football|pneus?|moteurs?|carrelage|rideaux|factures?|soldats?|loterie|horoscopes?|signe du zodiaque|jeux? vidéos?|carte graphique|imprimante\\p{L}*|loyers?|tapis|tondeuse\\p{L}*|volant|voiture électrique|palais|prix (?:baisse|chute|augmente)\\p{L}*',
    ),
  },
  reading: {
    name: 'Kandel & Moles',
    score: ({ words, sentences, syllables }) =>
      207 - 1.015 * (words / sentences) - 73.6 * (syllables / words),
    syllables: syllablesIn.fr,
    band: (score) => (score >= 60 ? 'easy' : score >= 50 ? 'average' : 'hard'),
  },
});
