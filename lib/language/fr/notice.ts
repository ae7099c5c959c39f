import type { NoticeSources } from '../../notice/words.ts';
import { wholeWords } from '../pattern.ts';
import { syllablesIn } from '../syllables.ts';
import { damage } from './damage.ts';

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
      '(?:revue|méta.analyse|synthèse)s? (?:de la collaboration )?cochrane',
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
    studies: wholeWords(
      'études?|essais|recherches?|chercheurs?|preuves?|enquêtes?|statistiques?|données|scientifiques?',
    ),
    experts: wholeWords('experts?|spécialistes?|selon'),
    hearsay: wholeWords(
      '(?:médecin|docteur|spécialiste|expert|professeur|infirmi|chercheur)\\p{L}* (?:\\p{L}+ ){0,3}(?:dit|dis|expliqu|conseill|recommand|appell|affirm|averti)\\p{L}*',
      'selon|d.après|on sait|prouvée?s?|démontrée?s?|les données',
    ),
  },
  funding: {
    disclosed: wholeWords(
      'fonds propres|#(?:pub|sponsorisé)|vend(?:ent|ons)? (?:certains|plusieurs|la plupart) (?:de ces|des) produits',
      '(?:blog|site|magazine|dossier|article) est (?:édité|publié|rédigé|tenu) par (?:le |la |les |l.)?(?:\\p{L}+ ){0,4}(?:fabricants?|laboratoires?)|fabricants? (?:de|du|des) (?:\\p{L}+ ){0,4}(?:cité|mentionné|présenté|recommandé)\\p{L}*',
      '(?:tire|tirons|perçoit|percevons|touche|touchons) (?:un |des )?(?:profits?|bénéfices?|revenus?) (?:de|des|sur les|sur chaque) ventes?|paie \\p{L}+ pour (?:figurer|apparaître|cet emplacement)',
      "sans (?:la )?(?:participation|contribution|intervention|soutien|argent|aide) (?:financière? )?(?:de l'industrie|des laboratoires|des fabricants)|(?:réalisé|rédigé|édité|imprimé|produit|conçu)e?s? (?:grâce à|avec) (?:une?|la|le|l')? ?(?:\\p{L}+ )?(?:contribution|don|aide|soutien|subvention|participation) (?:de|du|des)",
      'publi.?r[eé]dactionnel|publicité rédigée|sans (?:financement|publicité|sponsor|subvention)|ne vit (?:ni|que) d|subventions? publiques?|dons \\d+ ?%',
      'honoraires (?:de|versés)|(?:a|ont|avons) (?:reçu|perçu|touché) des honoraires|avec notre partenaire',
      'commissions?(?! (?:nationale|européenne|scientifique|médicale|de la transparence|d.experts))',
      'publi.?(?:reportage|rédactionnel)|collaboration (?:commerciale|rémunérée)|contenu de marque',
      '(?:financée?s?|soutenue?s?) (?:par|grâce) (?:à )?(?:des |les |nos |vos )?(?:dons|adhésions|cotisations|publicités?|subventions?|impôts|lecteurs)',
      'à but non lucratif|loi (?:de )?1901',
      'avec le soutien (?:de|du|des)',
      "n'(?:a|ont|avons) (?:pas )?(?:participé|reçu|touché|payé)",
      "(?:liens?|programmes?) (?:de cet article )?(?:(?:sont|est) )?(?:affiliés?|d'affiliation|sponsorisés?|partenaires?)",
      'certains liens (?:\\p{L}+ ){0,4}affiliés',
      '(?:touche|touchons|perçoit|percevons|reçoit|recevons|toucher|percevoir|gagne|gagnons) (?:\\p{L}+ ){0,3}(?:commission|pourcentage|rémunération)',
      '(?:article|contenu|publication|billet) (?:sponsorisée?|rémunérée?|payée?|en partenariat)',
      '(?:sponsorisée?s?|financée?s?|payée?s?|subventionnée?s?|soutenue?s?) par(?! (?:la |le |les |l.|votre |une? )?(?:famille|patiente?s?|mutuelles?|assurances?|assurance maladie|sécurité sociale|complémentaire))|(?:pour le compte|au nom) d.un (?:annonceur|client|partenaire)',
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
    provider:
      /ophtalm|cardiolog|dermatolog|orthodont|podolog|ministère|université|conseil départemental|croix.rouge|santé publique|maison de naissance|assurance|mutuelle|clinique|h[oô]pital|cabinet|dentaire|centre ?m[eé]dical|pharmacie|kin[eé]sith[eé]rap|ost[eé]o/gu,
    rooms: wholeWords(
      '(?:notre|nos) (?:\\p{L}+ )?(?:cabinets?|cliniques?|centres?|blocs? opératoires?|hôpita(?:l|ux))',
    ),
    care: wholeWords(
      'prendre (?:rdv|rendez-vous)',
      'nos médecins',
      'notre équipe médicale',
      'trouver un médecin',
      'équipe soignante',
    ),
    house: wholeWords('nous|notre|nos'),
    self: wholeWords('je|moi|mon|ma|mes|me'),
    treating: wholeWords(
      'patiente?s?|rendez-vous|consultations?|chirurg\\p{L}+|opérations?|interventions?|cliniques?|cabinets?|séances?|praticien\\p{L}*|médecins?|soins?|bilans?|hôpita\\p{L}+|dr',
    ),
    wares: wholeWords(
      'flacons?|gélules?|gouttes|poudres?|boîtes?|crèmes?|baumes?|huiles?|tisanes?|spray|appareils?|coussins?|compléments?|produits?',
      'programmes?|formations?|e.?book|abonn\\p{L}+|membres?|appli|guides?|recettes?',
      'livraisons?|command\\p{L}+|panier|boutiques?|marques?|promo',
    ),
    remote: wholeWords(
      '(?:pharmacie|clinique|médecin|ordonnance|consultation) en ligne|téléconsultation|télémédecine|questionnaire|salle d.attente|sans (?:bouger|sortir)|depuis (?:votre|son) (?:canapé|salon|téléphone)|à (?:votre|la) (?:porte|domicile)|en visio|discr[eè]t\\p{L}*|chat',
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
  damage: damage(),
  reading: {
    name: 'Kandel & Moles',
    score: ({ words, sentences, syllables }) =>
      207 - 1.015 * (words / sentences) - 73.6 * (syllables / words),
    syllables: syllablesIn.fr,
    band: (score) => (score >= 60 ? 'easy' : score >= 50 ? 'average' : 'hard'),
  },
});
