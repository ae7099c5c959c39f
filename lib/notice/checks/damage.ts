import { cutSentences, repeatedSentences } from '../broken.ts';
import type { Check, Example } from '../check-type.ts';
import { foreignSentences } from '../cohesion.ts';
import { type Hit, hits, type Material, type Passage, quote, sentenceAt } from '../material.ts';
import { isPadded } from '../padding.ts';
import { promotionOf } from '../promotional.ts';
import type { Evidence } from '../types.ts';

/** Quotes that are enough to show it. */
const MAX_QUOTES = 12;
/** A longer sentence is not quoted whole. Characters. */
const MAX_SENTENCE = 240;
/** Addresses that lost their middle, whatever the language: `http://www..com`, `www.dx..cn`, `http:///path`. */
const MANGLED =
  /(?:https?:\/\/(?:www)?\.{1,2}(?=\.|(?<!www\.)[a-z])|www\.\.|(?:https?:\/\/|www\.)[a-z0-9.-]{0,60}\.\.(?=[a-z])|https?:\/\/\/|www\.[a-z0-9-]*--)\S*|(?<!\S)\S{1,150}\?\w{1,5}=(?=\s|$)/g;
/** Addresses of which only the ends are left: `https://`, `www.`, `name@.com`. */
const TRUNCATED = /(?<!\S)(?:https?:\/\/|www\.|[\w.]+@\.\w+)(?=[\s,;)]|$)/g;
/** A unit with digits grown into it: `870umol0/L`. */
const GARBLED_UNIT = /(?<!\d)\d{1,9}(?:[.,]\d{1,9})? ?[munkµμ]?mol ?\d\S*/g;
/** What programs leave behind: wrong encodings, placeholders, empty brackets and quotation marks. */
const RESIDUE =
  /\ufffd+|[ãâ][\u0080-\u00bf€™œ‚]{1,2}|&(?:nbsp|amp|quot|#\d+);|\[object object\]|\{\{[^}]*\}\}|\$\{[^}]*\}|(?<!\p{L})(?:undefined|nan ?(?:%|mg|ml)|lorem ipsum)(?!\p{L})|(?<=\p{L} ?)\( ?\)|\(n ?= ?\)|(?<!\p{L})(?:nº|n°|nr\.|号) ?(?=[.,;。，](?: |$))|《》|【】|(?<=[a-zà-ÿ] )[\u4e00-\u9fff]{1,8}(?= [a-zà-ÿ])|锟斤拷|烫{3}/gu;

/** Blocks whose words need not make sentences. */
const TERSE: ReadonlySet<string> = new Set(['code', 'row']);
/** Mark-up and placeholders shown as text, and Chinese punctuation that stands twice. */
const LEFTOVER =
  /<\/?(?:br|p|div|span|strong|b|em|img|h[1-6]|a href)\b[^>]{0,80}>|\[\/?(?:caption|gallery|embed|shortcode|vc_)[^\]]{0,40}\]|%\d\$s|%[sd](?= |$)|##\w+##|，，|、、|；；|[，、；：]。/g;
/** A unit's sign behind a word instead of behind a number; numerals and small words before it are in order, in any language. */
const NUMBERLESS = new RegExp(
  `(?<=(?:^|[ (])(?!(?:${[
    'in|per|of|the|an?|each|and|or|to|as|by|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|few|several|what|which',
    'pro|je|und|oder|bis|der|die|das|ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|dreißig|fünfzig|hundert|tausend|wenige|einige|paar',
    'par|por|en|em|une?|um|uma|le|la|les|el|los|os|as|et|ou|de|des|do|da|du|dos|tres|três|cuatro|quatro|cinco|seis|siete|sete|ocho|oito|nueve|nove|diez|dez|veinte|vinte|cien|cem|mil|medio|meio',
    'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cent|mille|quelques|plusieurs',
  ].join('|')})(?= ))[a-zà-ÿß]{2,} )(?:mg|ml|µg|μg|mcg|kg|cm|mm|mmhg|mmol/l|kcal|°c|%)(?=[ .,;)]|$)`,
  'g',
);
/** QUEST and DISCERN presuppose a whole text: are numbers, names or sentences broken? */
export const damage: Check<'damage'> = {
  id: 'damage',
  run(material) {
    const evidence = distinct(damages(material));
    return { outcome: evidence.length > 0 ? 'found' : 'none', evidence: evidence.slice(0, MAX_QUOTES) };
  },
};

/** A sentence that is broken in several ways is quoted once. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  const places = new Map(evidence.map((item) => [`${item.block} ${item.span?.start}`, item]));
  return [...places.values()];
}

function damages(material: Material): Evidence[] {
  const { own, words, plan } = material;
  const { gaps, dangling, doubled, mistranslated, outOf } = words.damage;
  const find = (pattern: RegExp): Hit[] => hits(own, pattern);
  const marked = [
    ...[MANGLED, TRUNCATED, GARBLED_UNIT, RESIDUE, LEFTOVER].flatMap(find),
    ...numberless(own),
    ...[gaps, dangling, doubled, mistranslated].flatMap(find),
  ];
  const broken = [
    ...marks(marked),
    ...cutSentences(own),
    ...repeatedSentences(own),
    ...impossibleShares(own, outOf),
  ];
  const isPatchwork = broken.length > 0 || (isPadded(plan) && promotionOf(material) !== 'none');
  const spliced = foreignSentences(material, isPatchwork);
  return [
    ...broken,
    ...spliced.map(({ passage, sentence: { span } }) => quote(passage, span.start, span.end)),
  ];
}

/** What a pattern finds, with the sentence around it where that is short: a gap alone cannot be understood. */
function marks(found: readonly Hit[]): Evidence[] {
  return found
    .filter(({ passage }) => !TERSE.has(passage.block.kind))
    .map(({ passage, start, end }) => {
      const { span } = sentenceAt(passage, start);
      return span.end - span.start <= MAX_SENTENCE && end <= span.end
        ? quote(passage, span.start, span.end)
        : quote(passage, start, end);
    });
}

/** Units without a number. Not initials and other abbreviations in capitals: "MG levels", "Lee MG". */
function numberless(own: readonly Passage[]): Hit[] {
  return hits(own, NUMBERLESS).filter(
    ({ passage, start, end }) => !/^[A-Z]{2}$/.test(passage.block.text.slice(start, end)),
  );
}

/** "85 out of 10 patients": a part that is larger than its whole. */
function impossibleShares(own: readonly Passage[], outOf: RegExp): Evidence[] {
  return own.flatMap((passage) =>
    [...passage.plain.matchAll(outOf)]
      .filter(({ groups }) => Number(groups?.part) > Number(groups?.whole))
      .map(({ index, 0: text }) => quote(passage, index, index + text.length)),
  );
}

export const examples: Example<'damage'>[] = [
  {
    language: 'en',
    page: '# Sleep\nMore than % of adults sleep badly.',
    outcome: 'found',
    quote: 'More than % of',
  },
  { language: 'en', page: '# Sleep\nSee http://www..com/sleep/ for more.', outcome: 'found' },
  { language: 'en', page: '# Sleep\nMore than 30 % of adults sleep badly.', outcome: 'none' },
];
