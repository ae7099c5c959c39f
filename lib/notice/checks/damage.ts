import { cutSentences, repeatedSentences, unfinishedSentences } from '../broken.ts';
import type { Check, Example } from '../check-type.ts';
import { foreignSentences } from '../cohesion.ts';
import { leftovers, strayAddresses } from '../leftovers.ts';
import { type Hit, hits, type Passage, quote } from '../material.ts';
import { numberless } from '../numberless.ts';
import { once } from '../once.ts';
import { isPadded } from '../padding.ts';
import { promotionOf } from '../promotional.ts';
import { distinct, sentenceQuote } from '../quotes.ts';
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

/** What a pattern finds, where words make sentences. */
function marks(found: readonly Hit[]): Evidence[] {
  return found
    .filter(({ passage }) => !TERSE.has(passage.block.kind))
    .map((hit) => sentenceQuote(hit, MAX_SENTENCE));
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
