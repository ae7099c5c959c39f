import type { NoticeSources } from '../../notice/words.ts';
import { gapSources } from '../gaps.ts';
import { wholeWords } from '../pattern.ts';
import { foreign } from './foreign.ts';

/** Signs of broken text in English. */
export const damage = (): NoticeSources['damage'] => ({
  gaps: wholeWords(
    ...gapSources({
      about:
        'approximately|about|around|nearly|almost|at least|at most|more than|less than|fewer than|longer than|shorter than|older than|younger than|lower than|higher than|greater than|smaller than|larger than|no more than|roughly|an average of|a total of|(?<!(?:seconds|minutes|hours|days|weeks|months) )up to',
      figure:
        'as (?:high|low|many|few|old|young) as|amount(?:s|ed|ing)? to|exceed(?:s|ed|ing)?|is lower than|is higher than|equal to|equals|an average of|a total of|a rate of|rises? by|increased? by|reduced? by|falls? to|drops? to|rises? to|raise \\p{L}+ by|(?:lowered|raised|cooled|warmed|heated) to|ranging from|approximately',
      counted:
        'percent|per cent|seconds|minutes|hours|days|weeks|months|years|years (?:old|of age)|degrees|grams?|kilos?|kilograms|lit(?:er|re)s|millilit(?:er|re)s|milligrams|micrograms|cent(?:i)?met(?:er|re)s|glasses of|cups of|drops of|tablets|white blood cells|red blood cells|yuan|dollars|lakh|crore|per ?cent',
      strict:
        'mg(?:/\\p{L}+)?|mcg|µg|ml|[mup]mol(?:/\\p{L}+| per \\p{L}+)?|(?:milli|micro)?grams per (?:lit(?:er|re)|decilit(?:er|re)|kilogram)|mmhg|kg|kcal|iu|°[cf]|%|lakh|crore|nm|g/l|u/l|μmol/l|ng/ml|bpm|l/min|miu/m?l|degrees(?! of)',
      small:
        'of|than|to|below|above|over|under|exceeds?|reach(?:es|ed)?|was|is|least|about|at|by|from|between|only|reported|store|minus|dose of|until',
      prepositions:
        'in|of|the|by|at|from|to|for|with|than|between|on|as|reached|is|are|about|above|below|over|under|within|until|since|aged|exceeds?|another|type',
      between: 'between',
      and: 'and',
      to: 'to',
      lasts:
        'about|around|approximately|for|lasts?|takes|systolic|diastolic|dose of|average of|total of|from',
      after:
        'for|in|of|after|before|by|with|per|at least|at|days?|hours?|minutes?|weeks?|months?|years?|degrees|the group|patients|only|showed|found|proved|demonstrates?|has shown|reduces?|kills?',
      outOf: 'out of(?! hours)|in every|of every',
      people:
        'people|patients|women|men|adults|children|persons|babies|users|customers|americans|britons|clients',
      one: 'one|two|three|four|half',
      named: '(?:university|institute|college|academy|province|city|county) of',
      millions: 'million|billion|trillion',
      every: 'every',
      age: '(?:the )?age of',
      ageAfter: 'on|in|for|and|or|to|but|is|are|with|by',
      clock: "(?:from|between|at|before|after|by|and|to|until|around) o'clock",
    }),
    'for (?:seconds|minutes)(?= ?[.;]| (?:and|before|after|without|until|each|every|twice|once|daily)(?! (?:minutes|hours)))',
    '(?:below|above|over|under|than|of|to|is|at) /(?:dl|l|ml|min)|(?:once|twice) (?:every|in)(?= ?(?:[.;]|$)| (?:days|weeks|months)(?!\\p{L}))',
    '(?:more|less|fewer) than to \\d{1,3}|(?:raise|lift|lower|grow|shrink|raised|lifted|lowered)(?: \\p{L}+){1,5} by (?:cm|mm|kg|degrees)|the (?:this|these|those)(?= \\p{L})',
    '(?:increas|rais|improv|enhanc|reduc|lower|shorten)(?:e|es|ed|s|ing)?(?: \\p{L}+){1,6} by (?:times|percent|per cent)(?= ?[.,;]| (?:and|in|after|within)(?!\\p{L}))',
    'every out of|(?:in|for|within|after|of|every|take) to \\d{1,3} (?:seconds|minutes|hours|days|weeks|months|years)',
    '(?:dose of|,|;|or|it|them|this) times (?:a|per|each|every) (?:day|week|month|hour)',
    '(?:it|them|that|are|is|men|women|boys|girls|people|children|about|least|to) times (?:more|less) (?:often|likely|common|frequent|frequently)',
    '(?:reach|reaches|stays?|rises?|falls?|drops?|is|are|kept) (?:above|below|over|under) [.,]',
    '(?:about|roughly|nearly|around|approximately|almost|(?:fewer|less|more) than|as many as) in \\d{1,3}(?!\\d)',
    '(?:an?|the|of|every|for|this|his|her|each) -(?:year|month|week|day|hour|minute|second|mg|ml|point|fold)s?(?:-old)?',
    '(?:january|february|march|april|may|june|july|august|september|october|november|december) , \\d{4}',
    'the (?:early |late )?s(?= ?[.,;])|type diabetes(?= (?:is|and|or|by|in|with))',
    'to grams of|in ml of|needs? to (?:grams|milligrams|millilit(?:er|re)s)',
    'water of \\d{1,4} (?:kilomet(?:er|re)s|met(?:er|re)s|kilograms|hours|years)',
    // A label whose value is missing before the next one.
    '(?:(?:release |update |publishing |posting )?(?:date|time)|posted|updated|published|source|from|author|editor(?: in charge)?|contributor|contributed by|reprint(?:ed)? from|views|clicks|browse|original) ?:[ |]*(?:source|from|author|editor(?: in charge)?|time|date|views|clicks|browse|contributor|reprint(?:ed)? from|updated|posted|reading)(?= ?:)',
    // How farms count searches: "98.7w" for 987,000.
    '(?:search|searches|heat|platform|topic|discussion|discussions|network)[^.]{0,80} \\d[\\d.,]{0,9}(?: million)?(?: heat)? ?w',
    '(?:approximately|about|around|nearly|almost|roughly|at least|up to|more than|less than|fewer than) of (?:the |all |these )?(?:people|patients|cases|adults|children|women|men|babies|sufferers|population)',
    '(?:once|twice|times|each time|every time|daily|a day|a week|every day)(?:,)? (?:for|about|up to|lasting)(?= ?[.;]| ?$)',
    '(?<!(?:\\d|varying|different|various|some|few|several|lesser|greater|certain|of|in|to|by|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|the|these|more|university|college|five|three|two|six|eight) ?)degrees (?:to (?:the|one|each)|towards?|forwards?|backwards?|upwards?|downwards?|celsius|fahrenheit)',
    '(?!(?:in|the|a|per|each|this|as|or|and|what|which|that)(?!\\p{L}))\\p{L}+ % (?:of|in|among)',
    '(?:as high as|as low as|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?|account(?:s|ed|ing)? for|rate (?:of|is)|average of|total of|increase(?:s|d)? by|reduce(?:s|d)? by|drop(?:s|ped)? to|rise(?:s)? to) (?:%|percent|per cent|[.,;])(?= |$)',
    '(?:more than|less than|about|nearly|almost|over|up to|at least|around|approximately|only|than) (?:percent|per cent)',
    '(?:at least|up to|more than|less than|no more than|not exceed(?:ing)?|about|approximately|around) (?:milliliters|millilitres|milligrams|milligrammes|liters|litres|glasses|cups|tablespoons|teaspoons|drops|times|degrees|pieces|tablets|capsules|centimeters|centimetres|calories|people|patients|cases)(?= (?:of|a|per|every|each|daily|in|before|after|at)|[.,;]|$)',
    '(?:for|lasts?|lasting|within|after|every|wait|last) (?:at least|about|around|more than|up to|less than|approximately) (?:seconds|minutes|hours|days|weeks|months|years)',
    '(?<!(?:several|many|few|multiple|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|more|some|most|other|all|number of|couple of|\\d|two|the|at|or|of|these|those|meal|same|different|good|best|certain|set|regular|fixed) )times (?:a|per|each|every) (?:day|week|month|hour)',
    '(?:between and|from to) \\p{L}+',
    '(?:one|1) in (?:adults|people|women|men|children|patients|persons|babies|every)(?= |[.,])',
    '(?:under|above|below|aged?|age of|older than|younger than) years(?: old| of age)?',
    '(?:of|than|to|about|from|at|by|is|are|in|with|reached|reaches) \\.(?= \\p{L}|$)',
    '(?:temperature|pressure|level|value|concentration|dose|dosage) (?:is |of |reaches |above |below |over |to )?(?:degrees|mmhg|mg|mmol|ml)(?! of)',

    '(?:more than|less than|about|nearly|almost|over|up to|at least|around|approximately|only|than|of|by|to|is|are) %(?: of| or| in| off)?',
    '(?:as (?:high|low|much|many|long|little) as|up to|at least|more than|less than) (?:\\.|,)(?= \\p{L}|$)',
    '(?:at least|about|approximately|up to|more than|less than|around) (?:mg|ml|kg|km|cm|mmhg|grams?|hours|minutes|degrees)(?= (?:of|every|per|a|each|in|before|after|old)|[.,]|$)',
    '(?:soak|rest|hold|held|boil|boiled|simmer|steam|rinse|wait|bake|cook|leave it|massage|press|apply|applied|held down|keep it|stay) (?:in water |there |in place )?for (?:seconds|minutes|hours)',
    '(?:it|them|this) (?:minutes|hours|days) (?:before|after)',
    '(?!(?:in|per|of|few|several|many|the|a|to|as|half|hundred|thousand|million|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|or|and|each|extra|additional)(?!\\p{L}))\\p{L}{2,} (?:mg|ml|mcg|iu|µg) (?:per|of|every|a|each|daily|twice|once)(?: \\p{L}+)?',
    '(?:the|an) (?:of|and|is|are|was|were|to|by|with|for|than|or|that)(?= )',
    '(?:the|an|my|our)(?=[.,;)] \\p{L})|than before the|(?:within|results from|by about) of|by within|before after|at at|over years (?:old|of)',
    '(?:as (?:high|low) as) (?:vs|in|of|for|and)|\\d vs\\.? (?:in|of|for|the)(?: group)?',
    '(?:update |release |publish(?:ing)? )?date: ?(?:source|author|editor|views):?(?: \\w+)?',
  ),
  dangling:
    /(?<=[^ .:!?]+ [^ .:!?]+ [^ .:!?]+ )(?:the|than|and|or|because|approximately|including|more than|up to|as high as) ?[.;](?= |$)/g,
  doubled: /(?<=^|[ (])(?:the the|of of|to to|in in|is is|and and|for for|with with|are are)(?= )/g,
  outOf:
    /(?<![\d.,-])(?<part>\d{1,5}) out of (?:every )?(?<whole>\d{1,5})(?!\d|[.,:/] ?\d| \d{3}| (?:mil|thousand|tausend|hundred|hundert|cent|cien|cem))(?: \p{L}+){0,2}/gu,
  mistranslated: wholeWords(
    // The editor of a Chinese page, 小编, word by word.
    '(?:the |our |today )?(?:small|little) (?:braid|knitting|weave|weaving|bian|make ?up)|xiao bian',
    // Chinese names of organs, illnesses and examinations, word by word.
    'colou?r super|nuclear magnet(?:ic)? (?:resounds?|resonates?)|(?:my|her|your|the) big aunt|eye bottom|straight intestine|(?:rainbow|corner|knot|brain) film|wind wet|palace (?:cold|neck)|egg nest|(?:left|right) egg|armou?r (?:shape|shaped) gland|(?:cow|ox) skin (?:moss|tinea)|chicken eye|foot gas|water pox|sheep (?:wind|epilepsy)|branch gas|shoulder week|heart early beat|spirit(?:ual)? (?:split|division)|(?:big|small) three (?:positive|yang)|kidney small ball|milk moth',
    '(?:eat|eats|eating|ate|eaten) (?:the |some |your |an? )?(?:medicines?|medications?|antibiotics?|injections?)|(?:take|taken|drink) (?:the |an )?injections? by mouth|(?:hit|hitting|beat|beating|playing) (?:a |the )?(?:needle|injection)s?|hang(?:ing)? (?:a |the )?(?:needle|water bottle)',
    'xiaobian',
    'small (?:series|make ?up) (?:will|to|for|of)',
    'the whole network',
    'heat value [\\d.]+w?',
    '(?:steps?|stepped) down from the stage',
    'b-ultra(?!.?sound)|color ultra(?!.?sound)',
    '(?:harmful|lethal|murderous|killing) t cells',
    'divided into (?:\\w+ )?festivals',
    '(?:\\w+ )?year of the emperor',
    'adopt,? adopt',
    'baidian',
    'www dot \\w+',
  ),
  foreign: foreign(),
});
