import { nameFirst } from '../article/signature.ts';
import { type Material, type Passage, quote } from './material.ts';
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

/** A paragraph that may end without a stop is shorter, or says one thing only. Characters and words. */
const MIN_PARAGRAPH = 120;
const MIN_LAST = 6;
/** Paragraphs that end with a stop, for each that does not: else the page sets none. */
const WHOLE_FOR_EACH = 6;
/** What a name behind a paragraph bears when it signs it: a title before, or a degree behind. */
const SIGNED = /^(?:(?:Dr|Prof|Dra)\b|[\p{L}. -]{3,40}, (?:M\.?D|R\.?N|Ph\.?D)\b)/u;
const STOPPED = /[.!?…:;。！？：；)）"”’»」』\]\d*†‡]\s*$/u;

/** Last sentences of paragraphs that break off in the middle, on a page whose other paragraphs end with a stop. */
export function unfinishedSentences({ own, page }: Pick<Material, 'own' | 'page'>): Evidence[] {
  const long = own.filter(
    ({ block, sentences }) =>
      block.kind === 'paragraph' && block.text.length >= MIN_PARAGRAPH && sentences.length > 1,
  );
  const open = long.filter((passage) => {
    const { block, index, sentences } = passage;
    const last = sentences.at(-1);
    const isIntroduction =
      page.blocks[index + 1]?.kind !== 'paragraph' && page.blocks[index + 1]?.kind !== 'heading';
    if (!last || last.sells || isIntroduction || STOPPED.test(block.text)) return false;
    const text = block.text.slice(last.span.start, last.span.end);
    const isLinked = block.links.some(({ end }) => end > last.span.start);
    return !isLinked && /^\p{L}/u.test(text) && !isSigned(text) && text.split(' ').length >= MIN_LAST;
  });
  if (open.length === 0 || open.length > MAX_CUT || long.length < open.length * (WHOLE_FOR_EACH + 1))
    return [];
  return open.map((passage) => {
    const { span } = passage.sentences.at(-1) as Passage['sentences'][number];
    return quote(passage, span.start, span.end);
  });
}

/** Whether a line is a name with a title or a degree and what its bearer is, and no sentence about them. */
function isSigned(text: string): boolean {
  const name = SIGNED.test(text) ? nameFirst(text) : null;
  return name !== null && /^(?:,|$)/.test(text.slice(name.length));
}

/** Long sentences that stand twice in a row, word for word. */
export function repeatedSentences(own: readonly Passage[]): Evidence[] {
  let previous = '';
  return own.flatMap((passage) =>
    passage.sentences.flatMap(({ span }) => {
      const text = passage.plain.slice(span.start, span.end);
      const isRepeated = text === previous && text.length >= MIN_REPEATED;
      // A heading is often said once more by the paragraph below it.
      previous = passage.block.kind === 'heading' ? '' : text;
      return isRepeated ? [quote(passage, span.start, span.end)] : [];
    }),
  );
}
