import { cutSentences, repeatedSentences } from '../broken.ts';
import type { Check, Example } from '../check-type.ts';
import { foreignSentences } from '../cohesion.ts';
import { hits, type Passage, quote } from '../material.ts';
import type { Evidence } from '../types.ts';

/** Quotes that are enough to show it. */
const MAX_QUOTES = 12;
/** Addresses that lost their middle, whatever the language: `http://www..com`, `http:///path`. */
const MANGLED = /(?:https?:\/\/(?:www)?\.{1,2}(?=\.|(?<!www\.)[a-z])|www\.\.|https?:\/\/\/)\S*/g;
/** Addresses of which only the ends are left: `https://`, `www.`, `name@.com`. */
const TRUNCATED = /(?<!\S)(?:https?:\/\/|www\.|[\w.]+@\.\w+)(?=[\s,;)]|$)/g;
/** A unit with digits grown into it: `870umol0/L`. */
const GARBLED_UNIT = /(?<!\d)\d{1,9}(?:[.,]\d{1,9})? ?[munkµμ]?mol ?\d\S*/g;
/** What programs leave behind: wrong encodings, placeholders, empty brackets and quotation marks. */
const RESIDUE =
  /\ufffd+|[ãâ][\u0080-\u00bf€™œ‚]{1,2}|&(?:nbsp|amp|quot|#\d+);|\[object object\]|\{\{[^}]*\}\}|\$\{[^}]*\}|(?<!\p{L})(?:undefined|nan|lorem ipsum)(?!\p{L})|(?<=\p{L} ?)\( ?\)|《》|【】/gu;

/** QUEST and DISCERN presuppose a whole text: are numbers, names or sentences broken? */
export const damage: Check<'damage'> = {
  id: 'damage',
  run({ own, words }) {
    const { gaps, mistranslated, foreign } = words.damage;
    const evidence = [
      ...[MANGLED, TRUNCATED, GARBLED_UNIT, RESIDUE, gaps, mistranslated].flatMap((pattern) =>
        marks(own, pattern),
      ),
      ...cutSentences(own),
      ...repeatedSentences(own),
      ...impossibleShares(own, words.damage.outOf),
      ...foreignSentences(own, foreign).map(({ passage, span }) => quote(passage, span.start, span.end)),
    ];
    return { outcome: evidence.length > 0 ? 'found' : 'none', evidence: evidence.slice(0, MAX_QUOTES) };
  },
};

function marks(own: readonly Passage[], pattern: RegExp): Evidence[] {
  return hits(own, pattern)
    .filter(({ passage }) => passage.block.kind !== 'code')
    .map(({ passage, start, end }) => quote(passage, start, end));
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
