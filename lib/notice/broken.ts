import { type Passage, quote } from './material.ts';
import type { Evidence } from './types.ts';

/** A block shorter than this may end in dots for effect. Characters. */
const MIN_CUT = 100;
/** More than this many, and the page is a list of teasers. */
const MAX_CUT = 2;
/** A sentence shorter than this may be repeated for emphasis. Characters. */
const MIN_REPEATED = 40;

/** Last sentences of paragraphs that break off in dots, as when a teaser is copied instead of its text. */
export function cutSentences(own: readonly Passage[]): Evidence[] {
  const cut = own.flatMap((passage) => {
    const { block, sentences } = passage;
    const last = sentences.at(-1);
    if (!last || block.kind === 'heading' || block.text.length < MIN_CUT) return [];
    const isCut = /[\p{L},](?:\.{3}|…)$/u.test(block.text) && !/(?:etc|usw|等)\.{0,3}…?$/.test(block.text);
    return isCut ? [quote(passage, last.span.start, last.span.end)] : [];
  });
  return cut.length > MAX_CUT ? [] : cut;
}

/** Long sentences that stand twice in a row, word for word. */
export function repeatedSentences(own: readonly Passage[]): Evidence[] {
  let previous = '';
  return own.flatMap((passage) =>
    passage.sentences.flatMap(({ span }) => {
      const text = passage.plain.slice(span.start, span.end);
      const isRepeated = text === previous && text.length >= MIN_REPEATED && passage.block.kind !== 'heading';
      previous = text;
      return isRepeated ? [quote(passage, span.start, span.end)] : [];
    }),
  );
}
