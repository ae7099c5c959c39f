import type { NoticeSources } from '../../notice/words.ts';
import { gapSources } from '../gaps.ts';
import { wholeWords } from '../pattern.ts';

/** Signs of broken text in German. */
export const damage = (): NoticeSources['damage'] => ({
  gaps: wholeWords(
    ...gapSources({
      about:
        'etwa|ungefähr|rund|circa|ca\\.|nahezu|knapp|mindestens|höchstens|mehr als|weniger als|länger als|älter als|jünger als|höher als|niedriger als|größer als|kleiner als|bis zu|gut',
      figure:
        'so hoch wie|beträgt(?: etwa| rund| ungefähr)?|liegt (?:bei|über|unter)(?: etwa| rund| bis zu)?|liegt bei bis zu|bis zu|mindestens|höchstens|ungefähr|mehr als|weniger als|im schnitt',
      counted:
        'prozent|stunden|minuten|sekunden|tagen?|wochen|monaten?|jahren?|grad|gramm|liter|milliliter|milligramm|mikrogramm|zentimetern?|millimetern?|tropfen|tassen|gläsern?|tabletten|euro',
      strict: 'mg(?:/\\p{L}+)?|µg|ml|mmol(?:/\\p{L}+)?|mmhg|kg|kcal|ie|°c|%|g/l|u/l|ng/ml',
      small: 'von|als|bis|auf|über|unter|um|bei|beträgt|ist|nur|mit|ab|zwischen|etwa|rund',
      prepositions:
        'in|von|der|die|das|dem|den|bei|auf|zu|mit|für|als|zwischen|am|im|ein|eine|einer|unter|über',
      between: 'zwischen',
      and: 'und',
      to: 'bis',
      lasts: 'etwa|rund|ungefähr|dauert|beträgt|zirka',
      after:
        'bei|in|nach|vor|pro|im|am|für|von|der|die|das|tagen?|wochen|monaten?|jahren?|stunden|minuten|grad|prozent|patienten',
      outOf: 'von',
      people:
        'menschen|patienten|frauen|männern?|kindern?|personen|anwendern?|anwenderinnen|nutzern?|nutzerinnen|kunden|sternen|patientinnen|betroffenen|erwachsenen|deutschen',
      one: 'etwa|jeder|jede',
      named: '(?:universität|uniklinik|universitätsklinik|institut|hochschule|klinik) (?:von|in|zu)',
    }),
    '(?!(?:in|die|der|das|pro|als|oder|und|den|dem)(?!\\p{L}))\\p{L}+ % (?:der|des|von|aller)',
    '(?:mehr als|weniger als|etwa|rund|fast|nahezu|über|bis zu|mindestens|ungefähr|circa|um|bei|beträgt|erreicht|auf) (?:%|prozent)(?= |[.,]|$)',
    '(?:mindestens|höchstens|etwa|ungefähr|rund|bis zu|mehr als) (?:grad|tropfen|teelöffel|esslöffel|tassen|gläser|tabletten|kapseln|mal|milliliter|zentimeter|personen|patienten|tagen|jahren|monaten)(?= (?:pro|am|täglich|wasser|vor|nach|der|des|lang|ziehen|ruhen|im|in|und)|[.,;]|$)',
    '(?<!\\p{L})(?<!(?:ein|zwei|drei|vier|fünf|sechs|mehrere|einige|viele|jedes|dieses|erste|nächste|letzte|\\d|paar|das) )mal (?:am|pro) (?:tag|woche)',
    '(?:zwischen und|von bis) \\p{L}+',
    '(?:über|unter|ab|von|als|auf|bei|um|mit|in|ist|beträgt|erreicht|hoch wie) \\.(?= \\p{L}|$)',
    '(?:unter|ab|älter als|jünger als) jahren?',

    '(?:mehr als|weniger als|etwa|rund|fast|nahezu|über|bis zu|mindestens|ungefähr|circa|ca\\.|nur|als|um|von|liegt bei) (?:%|prozent)(?= (?:der|des|von|aller|\\p{L}))',
    '(?:bis zu|mindestens|etwa|mehr als|weniger als|höchstens|ungefähr|rund) (?:mg|ml|kg|cm|gramm|liter|stunden|minuten|tropfen|grad|milligramm|milliliter)(?= (?:pro|am|täglich|wasser|vor|nach|der|des|lang|von)|[.,]|$)',
    '(?:so hoch wie|bis zu|mindestens|etwa) [.,](?= \\p{L}|$)',
    '(?!(?:in|pro|je|und|oder|mehrere|einige|wenige|zwei|drei|vier|fünf|zehn|zwanzig|hundert|tausend|paar|viele)(?!\\p{L}))\\p{L}{2,} (?:mg|ml|µg) (?:pro|am|täglich|je|einmal|zweimal|dreimal)',
    '(?:datum|veröffentlicht|aktualisiert): ?(?:quelle|autor|von):?',
  ),
  dangling:
    /(?<=[^ .:!?]+ [^ .:!?]+ [^ .:!?]+ )(?:des|dem|einer|(?<!in )einem|und|oder|sowie|etwa|mindestens|ungefähr) ?[.;](?= |$)/g,
  doubled: /(?<=^|[ (])(?:und und|von von|mit mit|ist ist|für für|oder oder|auf auf)(?= )/g,
  outOf:
    /(?<![\d.,-])(?<part>\d{1,5}) von (?<whole>\d{1,5})(?!\d|[.,:/] ?\d| \d{3}| (?:mil|thousand|tausend|hundred|hundert|cent|cien|cem)) (?:patient|person|mensch|frau|männ|kind|betroffen|fäll)\p{L}*/gu,
  mistranslated: wholeWords(
    '(?:medizin|tabletten|medikamente?|antibiotika|spritzen?) (?:essen|isst|gegessen)|(?:die )?nadel (?:schlagen|geschlagen)|spritzen? durch den mund',
    'schädliche t.zellen',
    'im jahr des kaisers',
    'xiaobian|kleine (?:redakteurin|serie)',
    'das ganze netzwerk',
    'b.ultra(?!schall)',
    'freunde der schuhe',
    'warme erinnerung',
    'küss(?:chen|e) dich,? bitte annehmen',
  ),
  strange: wholeWords(
    'motoröl|ölwechsel|zündkerzen?|getriebep{L}*|reifendruck|lenkradp{L}*|handbremse|windschutzscheibe|auspuffp{L}*|tankstellep{L}*|lokomotivep{L}*|lastwagen|fahrkarten?|bahnsteigp{L}*|bordkarte|aktienp{L}*|hypothekp{L}*|steuererklärungp{L}*|aktionärp{L}*|börsep{L}*|zinssatz|wechselkursp{L}*|rechtsanwalt|vermieterp{L}*|mieterp{L}*|immobilienp{L}*|darlehenp{L}*|hauptstadt|kaisers?|dynastiep{L}*|königreichp{L}*|ritters?|prinzessin|parlaments?|beamten?|bratpfanne|backblech|bank über nacht|tapetep{L}*|sofap{L}*|tastaturp{L}*|grafikkarte|festplatte|fahrrad ?schlüssel|raumschiffp{L}*|raketep{L}*|piraten?|torwartp{L}*|schiedsrichterp{L}*|bundesliga|kinokasse|konzertkartep{L}*|gitarrep{L}*|geige|orchesterp{L}*|pferderennen|sternbildp{L}*|horoskopp{L}*|mond(?:es|phase)?|lotterie|lottop{L}*|wandtafel|studiengebührp{L}*|briefträgerp{L}*|briefkasten|regenschirmp{L}*|lagerhalle|zement|ziegelp{L}*|schuhgröße|mundharmonika|rasenmäher|schalter des|haushalts?plan|betriebsrat|abteilung der',
  ),
  foreign: wholeWords(
    'burg(?:en)?|schach|chor|konzerte?|schreibtisch\\p{L}*|drachen|elektroautos?|wechselkurs\\p{L}*|angel(?:n|rute)|möbel\\p{L}*|torwart|gitarre\\p{L}*|hubschrauber|pferderennen|könig\\p{L}*|vermieter\\p{L}*|lippenstift\\p{L}*|kredit\\p{L}*|lokomotive\\p{L}*|koffer\\p{L}*|motorrad|museum|museen|roman(?:e|en)?|oper|orchester\\p{L}*|paket(?:e|dienst)?|parlament|reisepass|benzin|klavier\\p{L}*|pirat\\p{L}*|gedicht\\p{L}*|porto|postbote\\p{L}*|prinzessin|eisenbahn|kühlschrank|schrauben?(?:zieher)?|sänger\\p{L}*|raumschiff|briefmarke\\p{L}*|u-bahn|schwert\\p{L}*|mieter\\p{L}*|turnier\\p{L}*|traktor\\p{L}*|regenschirm\\p{L}*|geige|tapete\\p{L}*|lagerhalle|tastatur|router|stadion|schiedsrichter|parkplatz|studiengebühr\\p{L}*|elektronische post|wein(?:keller|lese)',
    'kaisers?|dynastie|festivals?|briefk(?:ä|a)sten|briefkasten|sofas?|gebraucht(?:wagen|preis\\p{L}*)|wettbewerbs?|kundschaft|stammkunden|aktien\\p{L}*|immobilien\\p{L}*|hypothek\\p{L}*|akkulaufzeit|meisterschaft|fußball\\p{L}*|reifen|motor(?:en|s)?|fliesen|vorhänge|rechnung(?:en)?|soldaten|lotterie|horoskope?|sternzeichen|lenkrad|ladegerät|grafikkarte|bundesliga|mietvertrag|versicherungspolice|drucker\\p{L}*|rasenmäher|teppich\\p{L}*',
  ),
});
