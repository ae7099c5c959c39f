import type { NoticeSources } from '../../notice/words.ts';
import { wholeWords } from '../pattern.ts';
import { syllablesIn } from '../syllables.ts';
import { damage } from './damage.ts';

const SIDE = '(?:jede |jegliche |alle |irgendwelche |bekannte[n]? )?(?:neben|wechsel)wirkung(?:en)?';

/** What the checks look for in German. */
export const notice = (): NoticeSources => ({
  nobody:
    /^(?:von )?(?:(?:die |der |das )?(?:online.?|web.?)?(?:redaktion(?:steam)?|admin(?:istrator)?|team|webmaster|autor(?:in)?|gast(?:autor|beitrag)?|unbekannt|anonym|partnerinhalt|anzeige|internet|quelle|user ?\d*))$/gu,
  sources: {
    heading:
      /^(?:\W*|\d+\.? )(?:(?:verwendete |wissenschaftliche |weitere |unsere )?(?:quellen?(?:angaben|verzeichnis|nachweise?)?|literatur(?:verzeichnis|angaben|nachweise?|hinweise)?|referenzen|einzelnachweise|belege|fußnoten|studien)(?: und (?:literatur|quellen|weiterführende (?:links|informationen)|links))?(?: \(\d+\))?|woher (?:diese|die) (?:informationen|angaben) (?:stammen|kommen))\W*$/gu,
    roots:
      /quelle|literatur|nachweis|beleg|referenz|fußnote|studien|leitlinie|weiterlesen|weiterführend|grundlage|worauf|evidenz|woher/g,
    named: wholeWords(
      'cochrane.(?:review|analyse|übersicht(?:sarbeit)?|metaanalyse)s?',
      'leitlinien? (?:zur|zum|zu den|für) (?:\\p{L}+ )?\\p{L}+',
      '(?:veröffentlicht|erschienen|publiziert) (?:\\w+ ){0,4}(?:in|im) (?:der |dem |den )?(?:fachzeitschrift |fachjournal |fachmagazin |journal )?(?:[«"„])?(?:nature|science|lancet|jama|bmj|new england journal|deutsches ärzteblatt|annals|plos|cochrane)(?: [\\w ]{1,60})?',
      '(?:laut|gemäß|nach angaben|leitlinien?|empfehlung(?:en)?|daten) (?:der |des |dem |von |vom )?(?:robert.koch.institut(?:s)?|rki|weltgesundheitsorganisation|who|stiko|ständigen impfkommission|bzga|iqwig|deutschen gesellschaft für [\\p{L} ]{1,60}|cochrane [\\w]+|awmf|bfarm|paul.ehrlich.institut(?:s)?|krebsforschungszentrum(?:s)?)',
    ),
    vague: wholeWords(
      'in (?:\\p{L}+ ){1,2}untersuchungen',
      '(?:studien?|studienlage|forschung(?:en|sergebnisse)?|evidenz|umfragen?|statistik(?:en)?|leitlinien?)',
      '(?:experten|expertinnen|fachleute|forscher(?:innen)?|forschende|wissenschaftler(?:innen)?)',
      '(?:experten|expertinnen|fachleute|forscher|forscherinnen|forschende|wissenschaftler(?:innen)?|ärzte|ärztinnen|mediziner(?:innen)?|studien|untersuchungen|umfragen|statistiken)(?: \\p{L}+){0,2} (?:sagen|zeigen|belegen|beweisen|raten|empfehlen|warnen|meinen|vermuten|legen nahe|haben (?:gezeigt|ergeben|herausgefunden)|deuten)',
      '(?:eine|einer|einige|neue|mehrere|kleine|große|klinische[nr]?|aktuelle|wissenschaftliche[nr]?) (?:\\p{L}+ )?(?:studien?|untersuchung(?:en)?|umfragen?)',
      'studien(?:lage)?',
      '(?:wissenschaftlich|klinisch) (?:bewiesen|erwiesen|belegt|getestet|bestätigt)',
      'forschung(?:en|sergebnisse)?',
    ),
    studies: wholeWords(
      'studien?|forsch(?:ung|er|erinnen)|belegt?|untersuchungen?|umfragen?|daten|statistik(?:en)?|wissenschaftler(?:innen)?',
    ),
    experts: wholeWords('expert(?:en|innen|e|in)|fachleuten?|laut'),
    hearsay: wholeWords(
      '(?:ärzt|arzt|fachleute|expert|mediziner|forscher|professor|apotheker|hersteller)\\p{L}* (?:\\p{L}+ ){0,3}(?:sag|erklär|rat|rät|empfehl|empfiehl|warn|nenn|mein)\\p{L}*',
      '(?:sagt|erklärt|rät|warnt|meint) (?:die |der )?(?:\\p{L}+ ){0,3}(?:dr|prof|ärzt\\p{L}*|arzt|apotheker\\p{L}*|\\p{L}+loge|\\p{L}+login)',
      'bekanntlich|ist bekannt|laut|bewiesen|erwiesen|untersuchung(?:en)?',
    ),
  },
  funding: {
    disclosed: wholeWords(
      '(?:aus|mit) eigenmitteln|#(?:werbung|anzeige)|verkauf(?:t|en) (?:einige|mehrere|viele|die meisten) der (?:\\p{L}+ ){0,3}produkte',
      '(?:blog|ratgeber|magazin|beitrag|seite) (?:wird|ist|stammt) (?:von|vom) (?:der |dem )?(?:\\p{L}+ ){0,4}hersteller\\p{L}*|hersteller (?:des|der) (?:\\p{L}+ ){0,3}(?:genannten|erwähnten|beschriebenen|vorgestellten|empfohlenen)',
      'verdien\\p{L}* (?:am|an dem|an der|an den|an jedem) (?:verkauf|umsatz|produkten?)|bezahlt (?:uns |\\p{L}+ )?(?:dafür|für (?:diesen platz|die nennung|die platzierung))',
      'ohne (?:beteiligung|geld|unterstützung|einfluss|zutun) (?:von|der|aus der) (?:\\p{L}*industrie|hersteller\\p{L}*|pharma\\p{L}*)|(?:ermöglicht|erstellt|gedruckt) (?:durch|mit|dank) (?:eine[rsn]? )?(?:spenden?|zuschuss|förderung|unterstützung|mitteln?) (?:der|des|von|aus)',
      'finanziert sich (?:aus|durch|über)|finanzier(?:en|t) (?:uns|sich)|(?:tragen|trägt|fördern|fördert) unsere arbeit',
      '(?:aus|durch|von) (?:spenden|beiträgen|fördermitteln)(?: \\p{L}+){0,3} (?:getragen|finanziert|bezahlt)|spenden getragen',
      '(?:unbezahlte|bezahlte|enthält) werbung|werbefrei|keine (?:werbung|anzeigen|sponsoren|werbegelder)',
      'vom hersteller (?:finanziert|bezahlt)|anonym (?:ein)?gekauft|eingekauft haben wir anonym',
      '(?:werbe|spenden|beitrags|steuer|selbst)finanziert|durch (?:spenden|beiträge|werbung|steuermittel) finanziert',
      'sponsor(?:ing|en|ed)?|gesponsert\\p{L}*|unser (?:\\p{L}*partner|kunde) (?:informiert|stellt vor|präsentiert)|(?:beitrag|artikel|text|inhalt) (?:eines|unseres|vom|von unserem) (?:\\p{L}*partners?|\\p{L}*kunden)|bezahlte\\p{L}* (?:beitrag|artikel|inhalt\\p{L}*)|advertorial',
      '(?:werbe|transparenz|affiliate)hinweis',
      'vortragshonorare?|(?:honorare?|zuwendungen) (?:von|der firma|erhalten|bezogen)|erhielt (?:\\p{L}+ )?honorare?',
      '(?:im auftrag|mit unterstützung|mit freundlicher unterstützung) (?:von|des|der)',
      'gemeinnützig\\p{L}*',
      '(?:affiliate|partner|provisions|werbe).?(?:links?|programme?n?)',
      '(?:erhalten|bekommen|verdienen|erhält|bekommt|verdient) (?:wir |ich |die redaktion )?(?:\\p{L}+ ){0,4}(?:provision|geld|vergütung|anteil)',
      'provision(?:en)?',
      '(?:gesponser[t]|finanziert|gefördert|unterstützt) (?:von|durch)',
      '(?:bezahlte|entgeltliche) (?:anzeige|partnerschaft|kooperation|einschaltung)',
      '^(?:advertorial|sponsored post|entgeltliche einschaltung)(?: von [\\p{L} ]{1,60})?$',
      '^(?:anzeige|werbung) von [\\p{L} ]{1,60}$',
      'interessenkonflikte?',
      'in (?:bezahlter )?(?:zusammenarbeit|kooperation|partnerschaft) mit',
      '(?:nehmen|nimmt) kein geld von',
      'werbefrei und (?:finanziert|unabhängig)',
    ),
    selling: wholeWords(
      '(?:jetzt|hier|gleich|online|heute) (?:\\p{L}+ )?(?:bestellen|kaufen|buchen|sichern|anfragen|termin(?:e)? (?:vereinbaren|buchen))',
      'in den warenkorb',
      'versandkostenfrei|gratis.?versand|kostenloser versand',
      'geld.zurück.garantie',
      '\\d+ ?% (?:\\p{L}*rabatt|sparen|günstiger)',
      '(?:rabatt|gutschein|aktions).?codes?',
      'bestseller',
      '(?:unser|unsere|unserem|unserer) (?:produkte?|onlineshop|shop|praxis|klinik|team|kur)',
      'zzgl\\.? versand|inkl\\.? mwst',
      'termin (?:anfragen|vereinbaren|buchen)',
    ),
    provider:
      /augenzentrum|hautzentrum|herzzentrum|kieferorthop|versicherung|krankenkasse|(?<!\p{L})(?:aok|bkk|ikk|kkh)(?!\p{L})|gesundheitskasse|gesundheitsamt|bundesamt|ministerium|universit|podologie|hospiz|blutspende|rettungs|klinik|praxis|krankenhaus|spital|zahnarzt|zahnärzt|apotheke|medizinisches zentrum|mvz|physio/gu,
    rooms: wholeWords(
      'unser(?:e[rnm]?)? (?:\\p{L}+ )?(?:praxis|kliniken?|ordination|sprechstunde|operationssaal|therapiezentrum)',
    ),
    care: wholeWords(
      'zuweisende',
      'unsere ärzt(?:e|innen)',
      'sprechzeiten',
      'online.?termin',
      'arzt finden',
      'ärztefinder',
    ),
    house: wholeWords('wir|uns|unser(?:e[mnrs]?)?'),
    self: wholeWords('ich|mir|mich|mein(?:e[mnrs]?)?'),
    treating: wholeWords(
      '\\p{L}*(?:patient|termin|sprechstunde|operation|operateur|operier|eingriff|praxis|klinik|zahnarzt|behandl|sitzung|untersuch|chirurg|ärzt|therapie)\\p{L}*|zweitmeinung|(?:privat|zusatz)versicherte?|dr',
    ),
    wares: wholeWords(
      '\\p{L}*(?:flasche|kapsel|tropfen|pulver|packung|creme|salbe|balsam|spray|gerät|kissen)\\p{L}*|dose|öl|tee',
      '\\p{L}*(?:programm|kurs|mitglied|newsletter|rezept)\\p{L}*|e.?book|abo|app',
      '\\p{L}*(?:versand|bestell|warenkorb|shop|gutschein|rabatt)\\p{L}*|marken?',
    ),
    remote: wholeWords(
      'online.?(?:arzt|ärzt\\p{L}*|rezept|sprechstunde|praxis|apotheke|fragebogen)|telemedizin|videosprechstunde|fragebogen|wartezimmer|zur haustür|nach hause|diskret\\p{L}*|per (?:video|chat)',
    ),
  },
  balance: {
    limits: wholeWords(
      'nebenwirkung(?:en)?|wechselwirkung(?:en)?',
      'risik(?:o|en)|riskant\\p{L}*',
      'komplikation(?:en)?',
      'schäd(?:en|lich\\p{L}*|igt|igen)|schadet|schaden',
      'gefährlich\\p{L}*|giftig\\p{L}*',
      'nicht (?:\\p{L}+ )?(?:geeignet|empfohlen|belegt|bewiesen|nötig|notwendig|erwiesen|gesichert|bekannt|ausreichend|jeder|für jeden|alle|wirksam|nachgewiesen|hilfreich)',
      '(?:unklar|ungewiss|unsicher|umstritten|fraglich)',
      '(?:wenig|kaum|keine|schwache|dünne|begrenzte|fehlende|unzureichende) (?:\\p{L}+ )?(?:belege?|beweise?|studien|evidenz|nachweise?|daten)',
      'alternative[n]?',
      'vertragen|unverträglich\\p{L}*|allergi\\p{L}*',
      '(?:kann|können|könnte|könnten) (?:\\p{L}+ ){0,6}(?:verursachen|führen|auslösen|stören|schädigen|verschlimmern|reizen|auftreten|erhöhen|senken|belasten)',
      'kontraindi\\p{L}+|gegenanzeigen?|tabu',
      'vorsicht(?:ig)?',
      'grenzen|nachteile?',
      'überdosi\\p{L}+',
      'vorübergehend\\p{L}*',
    ),
    cautions: wholeWords(
      'nicht|nie',
      'ärzt\\p{L}*|arzt\\p{L}*|notruf|notfall|apothek\\p{L}*',
      'aber|jedoch|allerdings|obwohl',
      'vermeiden|verzichten',
      'nur nach (?:rücksprache|absprache)',
    ),
    harmless: wholeWords(
      `(?:ohne|frei von|keine(?:rlei)?) ${SIDE}`,
      'nebenwirkungsfrei',
      '100 ?% sicher',
      'völlig (?:harmlos|unbedenklich)',
    ),
  },
  damage: damage(),
  reading: {
    name: 'Wiener Sachtextformel',
    score: ({ words, sentences, longSyllableWords, longWords, monosyllables }) =>
      (19.35 * longSyllableWords + 12.97 * longWords - 3.27 * monosyllables) / words +
      0.1672 * (words / sentences) -
      0.875,
    syllables: syllablesIn.de,
    band: (grade) => (grade <= 8 ? 'easy' : grade <= 12 ? 'average' : 'hard'),
  },
});
