import type { NoticeSources } from '../../notice/words.ts';
import { wholeWords } from '../pattern.ts';
import { syllablesIn } from '../syllables.ts';

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
      '(?:veröffentlicht|erschienen|publiziert) (?:\\w+ ){0,4}(?:in|im) (?:der |dem |den )?(?:fachzeitschrift |fachjournal |fachmagazin |journal )?(?:[«"„])?(?:nature|science|lancet|jama|bmj|new england journal|deutsches ärzteblatt|annals|plos|cochrane)(?: [\\w ]{1,60})?',
      '(?:laut|gemäß|nach angaben|leitlinien?|empfehlung(?:en)?|daten) (?:der |des |dem |von |vom )?(?:robert.koch.institut(?:s)?|rki|weltgesundheitsorganisation|who|stiko|ständigen impfkommission|bzga|iqwig|deutschen gesellschaft für [\\p{L} ]{1,60}|cochrane [\\w]+|awmf|bfarm|paul.ehrlich.institut(?:s)?|krebsforschungszentrum(?:s)?)',
    ),
    vague: wholeWords(
      '(?:studien?|studienlage|forschung(?:en|sergebnisse)?|evidenz|umfragen?|statistik(?:en)?|leitlinien?)',
      '(?:experten|expertinnen|fachleute|forscher(?:innen)?|forschende|wissenschaftler(?:innen)?)',
      '(?:experten|expertinnen|fachleute|forscher|forscherinnen|forschende|wissenschaftler(?:innen)?|ärzte|ärztinnen|mediziner(?:innen)?|studien|untersuchungen|umfragen|statistiken)(?: \\p{L}+){0,2} (?:sagen|zeigen|belegen|beweisen|raten|empfehlen|warnen|meinen|vermuten|legen nahe|haben (?:gezeigt|ergeben|herausgefunden)|deuten)',
      '(?:eine|einer|einige|neue|mehrere|kleine|große|klinische[nr]?|aktuelle|wissenschaftliche[nr]?) (?:\\p{L}+ )?(?:studien?|untersuchung(?:en)?|umfragen?)',
      'studien(?:lage)?',
      '(?:wissenschaftlich|klinisch) (?:bewiesen|erwiesen|belegt|getestet|bestätigt)',
      'forschung(?:en|sergebnisse)?',
    ),
  },
  funding: {
    disclosed: wholeWords(
      '(?:werbe|spenden|beitrags|steuer|selbst)finanziert|durch (?:spenden|beiträge|werbung|steuermittel) finanziert',
      'sponsor(?:ing|en|ed)?|gesponsert\\p{L}*|bezahlte\\p{L}* (?:beitrag|artikel|inhalt\\p{L}*)|advertorial',
      '(?:werbe|transparenz|affiliate)hinweis',
      '(?:honorar|vortragshonorare?|zuwendungen)\\p{L}*',
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
    goods: wholeWords('(?:jetzt )?(?:bestellen|kaufen)', 'warenkorb', 'versand(?:kostenfrei)?'),
    provider:
      /versicherung|krankenkasse|klinik|praxis|krankenhaus|spital|zahnarzt|zahnärzt|apotheke|medizinisches zentrum|mvz|physio/gu,
    care: wholeWords(
      'zuweisende',
      'unsere ärzt(?:e|innen)',
      'sprechzeiten',
      'online.?termin',
      'arzt finden',
      'ärztefinder',
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
  damage: {
    gaps: wholeWords(
      '(?!(?:in|die|der|das|pro|als|oder|und|den|dem)(?!\\p{L}))\\p{L}+ % (?:der|des|von|aller)',
      '(?:mehr als|weniger als|etwa|rund|fast|nahezu|über|bis zu|mindestens|ungefähr|circa|um|bei|beträgt|erreicht|auf) (?:%|prozent)(?= |[.,]|$)',
      '(?:mindestens|höchstens|etwa|ungefähr|rund|bis zu|mehr als|alle|für|nach|innerhalb von) (?:grad|tropfen|teelöffel|esslöffel|tassen|gläser|tabletten|kapseln|mal|milliliter|zentimeter|personen|patienten|tagen|jahren|monaten)(?= (?:pro|am|täglich|wasser|vor|nach|der|des|lang|ziehen|ruhen|im|in|und)|[.,;]|$)',
      '(?<!\\p{L})(?<!(?:ein|zwei|drei|vier|fünf|sechs|mehrere|einige|viele|jedes|dieses|erste|nächste|letzte|\\d|paar|das) )mal (?:am|pro) (?:tag|woche)',
      '(?:zwischen und|von bis) \\p{L}+',
      '(?:über|unter|ab|von|als|auf|bei|um|mit|in|ist|beträgt|erreicht|hoch wie) \\.(?= \\p{L}|$)',
      '(?:über|unter|ab|älter als|jünger als) jahren?',

      '(?:mehr als|weniger als|etwa|rund|fast|nahezu|über|bis zu|mindestens|ungefähr|circa|ca\\.|nur|als|um|von|liegt bei) (?:%|prozent)(?= (?:der|des|von|aller|\\p{L}))',
      '(?:bis zu|mindestens|etwa|mehr als|weniger als|höchstens|ungefähr|rund) (?:mg|ml|kg|cm|gramm|liter|stunden|minuten|tropfen|grad|milligramm|milliliter)(?= (?:pro|am|täglich|wasser|vor|nach|der|des|lang|von)|[.,]|$)',
      '(?:so hoch wie|bis zu|mindestens|etwa) [.,](?= \\p{L}|$)',
      '(?!(?:in|pro|je|und|oder|mehrere|einige|wenige|zwei|drei|vier|fünf|zehn|zwanzig|hundert|tausend|paar|viele)(?!\\p{L}))\\p{L}{2,} (?:mg|ml|µg) (?:pro|am|täglich|je|einmal|zweimal|dreimal)',
      '(?:datum|veröffentlicht|aktualisiert): ?(?:quelle|autor|von):?',
    ),
    dangling:
      /(?<=[^ .:!?]+ [^ .:!?]+ [^ .:!?]+ )(?:des|dem|einer|einem|und|oder|sowie|etwa|mindestens|ungefähr) ?[.;](?= |$)/g,
    doubled: /(?<=^|[ (])(?:und und|von von|mit mit|ist ist|für für|oder oder|auf auf)(?= )/g,
    outOf:
      /(?<![\d.,-])(?<part>\d{1,5}) von (?<whole>\d{1,5})(?!\d|[.,:/] ?\d| \d{3}| (?:mil|thousand|tausend|hundred|hundert|cent|cien|cem)) (?:patient|person|mensch|frau|männ|kind|betroffen|fäll)\p{L}*/gu,
    mistranslated: wholeWords(
      'schädliche t.zellen',
      'im jahr des kaisers',
      'xiaobian|kleine (?:redakteurin|serie)',
      'das ganze netzwerk',
      'b.ultra(?!schall)',
      'freunde der schuhe',
      'warme erinnerung',
      'küss(?:chen|e) dich,? bitte annehmen',
    ),
    foreign: wholeWords(
      'burg(?:en)?|schach|chor|konzerte?|schreibtisch\\p{L}*|drachen|elektroautos?|wechselkurs\\p{L}*|angel(?:n|rute)|möbel\\p{L}*|torwart|gitarre\\p{L}*|hubschrauber|pferderennen|könig\\p{L}*|vermieter\\p{L}*|lippenstift\\p{L}*|kredit\\p{L}*|lokomotive\\p{L}*|koffer\\p{L}*|motorrad|museum|museen|roman(?:e|en)?|oper|orchester\\p{L}*|paket(?:e|dienst)?|parlament|reisepass|benzin|klavier\\p{L}*|pirat\\p{L}*|gedicht\\p{L}*|porto|postbote\\p{L}*|prinzessin|eisenbahn|kühlschrank|schrauben?(?:zieher)?|sänger\\p{L}*|raumschiff|briefmarke\\p{L}*|u-bahn|schwert\\p{L}*|mieter\\p{L}*|turnier\\p{L}*|traktor\\p{L}*|regenschirm\\p{L}*|geige|tapete\\p{L}*|lagerhalle|tastatur|router|stadion|schiedsrichter|parkplatz|studiengebühr\\p{L}*|elektronische post|wein(?:keller|lese)',
      'kaisers?|dynastie|festivals?|briefk(?:ä|a)sten|briefkasten|sofas?|gebraucht(?:wagen|preis\\p{L}*)|wettbewerbs?|kundschaft|stammkunden|aktien\\p{L}*|immobilien\\p{L}*|hypothek\\p{L}*|akkulaufzeit|meisterschaft|fußball\\p{L}*|reifen|motor(?:en|s)?|fliesen|vorhänge|rechnung(?:en)?|soldaten|lotterie|horoskope?|sternzeichen|lenkrad|ladegerät|grafikkarte|bundesliga|mietvertrag|versicherungspolice|drucker\\p{L}*|rasenmäher|teppich\\p{L}*',
    ),
  },
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
