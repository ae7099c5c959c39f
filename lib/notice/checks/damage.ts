import type { Check, Example } from '../check-type.ts';
import { foreignSentences } from '../cohesion.ts';
import { hits, type Passage, quote } from '../material.ts';
import type { Evidence } from '../types.ts';

/** Addresses that lost their middle, whatever the language: `http://www..com`, `http:///path`. */
const MANGLED = /(?:https?:\/\/|www\.)(?:www)?\.?(?:\.[a-z]|\/[a-z])\S*/g;
/** A unit with digits grown into it: `870umol0/L`. */
const GARBLED_UNIT = /(?<!\d)\d{1,9}(?:[.,]\d{1,9})? ?[munkµμ]?mol ?\d\S*/g;

/** QUEST and DISCERN presuppose a whole text: are numbers, names or sentences broken? */
export const damage: Check<'damage'> = {
  id: 'damage',
  run({ own, words }) {
    const { gaps, mistranslated, foreign } = words.damage;
    const evidence = [
      ...[MANGLED, GARBLED_UNIT, gaps, mistranslated].flatMap((pattern) => marks(own, pattern)),
      ...impossibleShares(own, words.damage.outOf),
      ...foreignSentences(own, foreign).map(({ passage, span }) => quote(passage, span.start, span.end)),
    ];
    return { outcome: evidence.length > 0 ? 'found' : 'none', evidence };
  },
};

function marks(own: readonly Passage[], pattern: RegExp): Evidence[] {
  return [...hits(own, pattern)].map(({ passage, start, end }) => quote(passage, start, end));
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
