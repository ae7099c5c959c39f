import type { NoticeSources } from '../../notice/words.ts';
import { gapSources } from '../gaps.ts';
import { wholeWords } from '../pattern.ts';
import { foreign } from './foreign.ts';

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
      millions: 'millionen(?! von)|milliarden(?! von)',
      every: '',
      age: 'im alter von|alter von',
      ageAfter: 'und|oder|bis|bei|in|jahren|monaten|an',
      clock: '(?:um|bis|ab|vor|nach|zwischen|und|gegen|von) uhr',
    }),
    '(?:der|die|das|den|dem|eine?|einer|eines|einem|einen) -(?:jährig|tägig|wöchig|stündig|minütig|monatig)\\p{L}*',
    '(?:für|lang|dann|es|sie|ihn) (?:minuten|sekunden)(?= (?:ziehen|kochen|ruhen|stehen|einwirken|köcheln|lang))',
    '(?:in|für|von|nach|innerhalb von|binnen) bis \\d{1,3} (?:minuten|stunden|tagen?|wochen|monaten?|jahren?)',
    '(?:datum|uhrzeit|zeit|veröffentlicht|aktualisiert|quelle|autor|redaktion|aufrufe|klicks) ?:[ |]*(?:quelle|autor|redaktion|datum|zeit|aufrufe|klicks|aktualisiert)(?= ?:)',
    '(?:etwa|rund|ungefähr|mehr als|weniger als|mindestens) (?:der|aller) (?:patienten|betroffenen|menschen|frauen|männer|kinder|erwachsenen|fälle|bevölkerung)',
    '(?:täglich|mal|jeweils|am tag|pro tag)(?:,)? (?:für|etwa|rund|bis zu)(?= ?[.;]| ?$)',
    '(?!(?:in|die|der|das|pro|als|oder|und|den|dem)(?!\\p{L}))\\p{L}+ % (?:der|des|von|aller)',
    '(?:mehr als|weniger als|etwa|rund|fast|nahezu|über|bis zu|mindestens|ungefähr|circa|um|bei|beträgt|erreicht|auf) (?:%|prozent)(?= |[.,]|$)',
    '(?:mindestens|höchstens|etwa|ungefähr|rund|bis zu|mehr als) (?:grad|tropfen|teelöffel|esslöffel|tassen|gläser|tabletten|kapseln|mal|milliliter|zentimeter|personen|patienten|tagen|jahren|monaten)(?= (?:pro|am|täglich|wasser|vor|nach|der|des|lang|ziehen|ruhen|im|in|und)|[.,;]|$)',
    '(?<!\\p{L})(?<!(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|mehrere|einige|viele|jedes|dieses|erste|nächste|letzte|\\d|paar|das) )mal (?:am|pro) (?:tag|woche)',
    '(?:zwischen und|von bis(?! zu)) \\p{L}+',
    '(?:über|unter|ab|von|als|auf|bei|um|mit|in|ist|beträgt|erreicht|hoch wie) \\.(?= \\p{L}|$)',
    '(?:unter|ab|älter als|jünger als) jahren?',

    '(?:mehr als|weniger als|etwa|rund|fast|nahezu|über|bis zu|mindestens|ungefähr|circa|ca\\.|nur|als|um|von|liegt bei) (?:%|prozent)(?= (?:der|des|von|aller|\\p{L}))',
    '(?:bis zu|mindestens|etwa|mehr als|weniger als|höchstens|ungefähr|rund) (?:mg|ml|kg|cm|gramm|liter|stunden|minuten|tropfen|grad|milligramm|milliliter)(?= (?:pro|am|täglich|wasser|vor|nach|der|des|lang|von)|[.,]|$)',
    '(?:so hoch wie|bis zu|mindestens|etwa) [.,](?= \\p{L}|$)',
    '(?!(?:in|pro|je|und|oder|mehrere|einige|wenige|zwei|drei|vier|fünf|zehn|zwanzig|hundert|tausend|paar|viele)(?!\\p{L}))\\p{L}{2,} (?:mg|ml|µg) (?:pro|am|täglich|je|einmal|zweimal|dreimal)',
    '(?:datum|veröffentlicht|aktualisiert): ?(?:quelle|autor|von):?',
  ),
  dangling:
    /(?<=[^ .:!?]+ [^ .:!?]+ [^ .:!?]+ )(?:des|dem|einer|(?<!in )einem|und|oder|sowie|etwa) ?[.;](?= |$)/g,
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
  foreign: foreign(),
});
