import { type Hit, hits, type Material, type Passage, plainTextOf, quote } from './material.ts';
import type { Evidence } from './types.ts';

/** A pattern with strings one of which stands in whatever it matches, so that most passages need not be searched. */
interface Leftover {
  signs: readonly string[];
  pattern: RegExp;
}

/** Addresses that lost their middle: `http://www..com`, `www.dx..cn`, `http:///path`. */
const MANGLED =
  /(?:https?:\/\/(?:www)?\.{1,2}(?=\.|(?<!www\.)[a-z])|www\.\.|(?:https?:\/\/|www\.)[a-z0-9.-]{0,60}\.\.(?=[a-z/])|https?:\/\/\/|www\.[a-z0-9-]*--)\S*|(?<!\S)\S{1,150}\?\w{1,5}=(?=\s|$)/g;

/** What programs, not writers, leave in a text; in any language. */
const LEFTOVERS: readonly Leftover[] = [
  {
    signs: ['http', 'www.', '='],
    pattern: MANGLED,
  },
  {
    // Addresses that lost a name at a hyphen or behind a slash: `http://www.abc-.com//list/.html`.
    signs: ['-.', '/.'],
    pattern:
      /(?:https?:\/\/|www\.)\S{0,150}?(?:(?<=[a-z0-9])-\.(?=[a-z])|\/\.(?:s?html?|php|aspx?)(?![a-z]))\S*/g,
  },
  {
    // Addresses with a comma in the host, or cut within an entity: `http://www.ncbi,nlm/`, `?p=1&amp`.
    signs: ['://', '&amp'],
    pattern: /https?:\/\/[a-z0-9.-]*,[a-z]\S*|(?<!\S)\S{1,150}\?\S{0,150}&amp(?=\s|$)/g,
  },
  {
    // Addresses whose middle is a gap: `http://www. .com/path`.
    signs: ['://www. ', 'www. .'],
    pattern: /(?:https?:\/\/)?www\. \.?(?:com?|cn|net|org|info)\b\S*/g,
  },
  {
    // Addresses of which only the ends are left: `https://`, `www.`, `name@.com`.
    signs: ['://', 'www.', '@.'],
    pattern: /(?<!\S)(?:https?:\/\/|www\.|[\w.]+@\.\w+)(?=[\s,;)]|$)/g,
  },
  {
    // A unit with digits or another unit grown into it: `870umol0/L`, `6g1/L`, `520ml%`, `ml/ml`; a figure cut at its point
    // or dash: `0. mg`, `60- mg`; a letter among its digits, or a figure in a word: `3O0`, `gr0am`.
    signs: ['mol', '/l', 'l%', 'm%', 'ml/m', '- m', '= ', '0'],
    pattern:
      /(?<!\d)\d{1,9}(?:[.,]\d{1,9})? ?[munkµμ]?mol ?\d\S*|(?<![\p{L}\d])\d{1,3}o\d{1,3} ?[munkµμ]?(?:mol|g)\S*|(?<![\p{L}\d./@_-])\p{L}{2,20}0\p{L}{2,20}(?![\p{L}\d/@_-]|\.\p{L})|mol\/\/l|(?<!\p{L})(?:ml\/ml|mg\/mg)(?!\p{L})|\d- (?:mg|ml|kg|cm|mm)(?!\p{L})|= (?:l|ml|mg|g) per|\d ?[munkµμ]?g\d{1,2}\/d?l|\d ?(?:m?l|[cm]m)%|(?<![\d.,])0\. (?:m?g|mcg|ml|kg|cm|mm|mmol)(?![a-z])/gu,
  },
  {
    // Wrong encodings.
    signs: ['\ufffd', 'ã', 'â', '&', '锟斤拷', '烫烫烫'],
    pattern: /\ufffd+|[ãâ][\u0080-\u00bf€™œ‚]{1,2}|&(?:nbsp|amp|quot|#\d+);|锟斤拷|烫{3}/g,
  },
  {
    // Placeholders, empty brackets and quotation marks, a number's sign without the number.
    signs: [
      '[object',
      '{',
      ' ??? ',
      'undefined',
      'nan',
      'lorem',
      '( )',
      '()',
      '(n',
      '号',
      'nº',
      'n°',
      'nr.',
      '《》',
      '【】',
    ],
    pattern:
      /\[object object\]|\{\{[^}]*\}\}|\{[a-z_]{3,20}\}|(?<=\p{L} )\?{3}(?= \p{L})|\$\{[^}]*\}|(?<!\p{L})(?:undefined|nan ?(?:%|mg|ml)|lorem ipsum)(?!\p{L})|(?<=\p{L} ?)\( ?\)|\(n ?= ?\)|(?<!\p{L})(?:nº|n°|nr\.|号) ?(?=[.,;。，](?: |$))|《》|【】/gu,
  },
  {
    // The sign of a currency that stands before its amount, without it: `from $ to $60`, `under £.`.
    signs: ['$ ', '$.', '$,', '£ ', '£.', '£,'],
    pattern:
      /(?<!\d ?|[\p{L}$£])[$£](?=[.,](?: |$)| (?:to|an?|and|for|per|each|or|at|off|more|less)(?!\p{L}))/gu,
  },
  {
    // Mark-up and placeholders shown as text, and Chinese punctuation that stands twice.
    signs: ['<', '[', '%', '##', '，，', '、、', '；；', '，。', '、。', '；。', '：。'],
    pattern:
      /<\/?(?:br|p|div|span|strong|b|em|img|h[1-6]|a href)\b[^>]{0,80}>|\[\/?(?:caption|gallery|embed|shortcode|vc_)[^\]]{0,40}\]|%\d\$s|%[sd](?= |$)|##\w+##|，，|、、|；；|[，、；：]。/g,
  },
];
/** Chinese words that were left untranslated in a sentence of another script. */
const UNTRANSLATED = /(?<=[a-zà-ÿ] )[\u4e00-\u9fff]{1,8}(?= [a-zà-ÿ])/g;

/** Places that show what programs leave behind. */
export function leftovers(own: readonly Passage[]): Hit[] {
  const found = LEFTOVERS.flatMap(({ signs, pattern }) => {
    const suspects = own.filter(({ plain }) => signs.some((sign) => plain.includes(sign)));
    return hits(suspects, pattern);
  });
  const mixed = own.filter(({ plain }) => /[\u4e00-\u9fff]/.test(plain));
  return [...found, ...hits(mixed, UNTRANSLATED)];
}

/** Blocks right behind the article that may still be its own last words: "for more, see …". */
const TAIL = 3;

/** Mangled addresses behind the article, in words that are the page's own but are cut off with its menus. */
export function strayAddresses({ page, own }: Pick<Material, 'page' | 'own'>): Evidence[] {
  const end = (own.at(-1)?.index ?? -1) + 1;
  return page.blocks.slice(end, end + TAIL).flatMap((block, offset) => {
    const plain = plainTextOf(block);
    if (block.hidden || !plain.includes('..')) return [];
    return [...plain.matchAll(MANGLED)].map(({ index, 0: text }) =>
      quote({ index: end + offset, block }, index, index + text.length),
    );
  });
}
