import { CITED_INITIALS, citationScore, LONGEST_ENTRY } from '../article/citation.ts';
import type { Page } from '../page/types.ts';
import { isHealthBody } from './bodies.ts';
import { type Passage, plainText, quote } from './material.ts';
import type { Evidence } from './types.ts';

/** Longest line that can announce a list of references. Characters. */
const LONGEST_TITLE = 70;
const MOST_WORDS = 9;

/** From this score on a sentence is a reference even where nothing announces it. */
const SURE = 3;
/** Hosts of governments and universities. */
const PUBLIC_HOST =
  /^https?:\/\/[^/]*\.(?:gov|edu|gob|gub|gouv|gv|govt|ac|nhs|admin)(?:\.[a-z]{2,3})?(?:[/:?#]|$)/i;
/** Hosts of the literature: DOI, PubMed, trial registers. */
const LITERATURE_HOST =
  /(?:\/\/|\.)(?:doi\.|dx\.doi|pubmed|ncbi\.nlm|europepmc|cochrane(?:library)?\.|clinicaltrials\.)/i;

/** Whether a link leads to the literature, a health body, a government or a university. */
export function isSourceLink(href: string): boolean {
  return LITERATURE_HOST.test(href) || PUBLIC_HOST.test(href) || isHealthBody(href);
}

/**
 * References that a page lists: what stands below a line such as "References" up to the next heading, what such a word
 * opens ("Quellen: …"), and entries that only citations look like, wherever they stand.
 * @param titles the words, whole, of lines that announce references
 * @param roots what occurs in any such line
 */
export function listedReferences({ blocks }: Page, titles: RegExp, roots: RegExp): Evidence[] {
  const found: Evidence[] = [];
  const entries: Evidence[] = [];
  let needed: number | null = null;
  for (const [index, block] of blocks.entries()) {
    const { text, kind } = block;
    if (text.length > LONGEST_ENTRY || kind === 'code') continue;
    const announced = announcement(text, titles, roots);
    if (announced !== null && announced.rest === '') needed = announced.isSure ? 1 : 2;
    else if (kind === 'heading') needed = null;
    else if (announced !== null && citationScore(announced.rest) >= (announced.isSure ? 1 : 2))
      found.push(quote({ index, block }));
    else if (needed !== null) {
      const hasLink = block.links.some(({ href }) => isSourceLink(href));
      if (hasLink || citationScore(text) >= needed) found.push(quote({ index, block }));
    } else if (/\d/.test(text) && CITED_INITIALS.test(text) && citationScore(text) >= 3)
      entries.push(quote({ index, block }));
  }
  return found.length > 0 || entries.length > 1 ? [...found, ...entries] : [];
}

/** Whether a sentence ends as an entry of a list of references does: ", 2021." */
const ENDS_IN_YEAR =
  /[,:;(] ?(?:(?:stand|version|fassung|edition|chapter)?[\p{L} ]{0,24} )?(?:19[5-9]|20[0-4])\d\)?\.?$/iu;
/** A line of the page's own history, not of a reference. */
const HISTORY =
  /review|updat|checked|approved|printed|copyright|©|geprüft|aktualis|stand der|revisad|actualiz|mis à jour|relu|atualiz|revist|审|更新/i;
/** A sentence that long is none. Characters. */
const LONGEST_SENTENCE = 300;

/** Single references that stand in the text itself: "Source: NICE guideline NG98.", "American Heart Association, statement, 2021." */
export function singleReferences(own: readonly Passage[], titles: RegExp, roots: RegExp): Evidence[] {
  return own.flatMap((passage) =>
    passage.sentences.flatMap(({ span, sells }) => {
      const text = passage.block.text.slice(span.start, span.end);
      if (sells || text.length > LONGEST_SENTENCE || !/[\d:：;]/.test(text)) return [];
      const announced = announcement(text, titles, roots);
      const isReference =
        announced !== null && announced.rest !== ''
          ? citationScore(announced.rest) >= (announced.isSure ? 1 : 2)
          : citationScore(text) + (ENDS_IN_YEAR.test(text) ? 1 : 0) >= SURE && !HISTORY.test(text);
      return isReference ? [quote(passage, span.start, span.end)] : [];
    }),
  );
}

/** The number under which a text is kept is no reference: "Leaflet reference: PIL 2217". */
const OF_A_FILE = /(?:leaflet|document|file|booking|order|case) ref(?:erence)?\b/;

/** Whether a block is, or begins with, a line that announces references; `rest` is what follows on the same line. */
function announcement(text: string, titles: RegExp, roots: RegExp): { isSure: boolean; rest: string } | null {
  const colon = /[:：】](?!\/\/)/.exec(text.slice(0, LONGEST_TITLE))?.index;
  if (colon === undefined && text.length > LONGEST_TITLE) return null;
  const title = plainText(colon === undefined ? text : text.slice(0, colon + 1));
  if (OF_A_FILE.test(title) || title.length > LONGEST_TITLE || title.split(' ').length > MOST_WORDS)
    return null;
  const isSure = title.replace(titles, '').replace(/[:：【】\s]/g, '') === '';
  if (!isSure && title.search(roots) < 0) return null;
  return { isSure, rest: colon === undefined ? '' : text.slice(colon + 1).trim() };
}
