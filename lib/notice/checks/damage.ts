import { cutSentences, repeatedSentences, unfinishedSentences } from '../broken.ts';
import type { Check, Example } from '../check-type.ts';
import { foreignSentences } from '../cohesion.ts';
import { leftovers, strayAddresses } from '../leftovers.ts';
import { type Hit, hits, type Passage, quote, sentenceAt } from '../material.ts';
import { numberless } from '../numberless.ts';
import { once } from '../once.ts';
import { isPadded } from '../padding.ts';
import { promotionOf } from '../promotional.ts';
import type { Evidence } from '../types.ts';

/** Quotes that are enough to show it. */
const MAX_QUOTES = 12;
/** A longer sentence is not quoted whole. Characters. */
const MAX_SENTENCE = 240;
/** Blocks whose words need not make sentences. */
const TERSE: ReadonlySet<string> = new Set(['code', 'row']);

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

/** Asked for by `funding` as well. */
const damages = once((material): Evidence[] => {
  const { own, words, plan } = material;
  const { gaps, dangling, doubled, mistranslated, outOf } = words.damage;
  const find = (pattern: RegExp): Hit[] => hits(own, pattern);
  const marked = [
    ...leftovers(own),
    ...numberless(own),
    ...[gaps, dangling, doubled, mistranslated].flatMap(find),
  ];
  const sells = promotionOf(material) !== 'none';
  const broken = [
    ...marks(marked),
    ...strayAddresses(material),
    ...cutSentences(own),
    ...repeatedSentences(own),
    ...impossibleShares(own, outOf),
    // A careful page that sets no stop here and there is not broken.
    ...(sells ? unfinishedSentences(material) : []),
  ];
  // Elsewhere a word of another field is a picture or an example.
  const isPatchwork = broken.length > 0 || (isPadded(plan) && sells);
  if (!isPatchwork) return broken;
  const spliced = foreignSentences(material);
  return [
    ...broken,
    ...spliced.map(({ passage, sentence: { span } }) => quote(passage, span.start, span.end)),
  ];
});

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
