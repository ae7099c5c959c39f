import type { Page } from '../page/types.ts';
import { isHealthBody } from './bodies.ts';
import { type Passage, plainText, quote } from './material.ts';
import type { Evidence } from './types.ts';

/** Longest block that can be one entry of a list of references, and longest line that can announce one. Characters. */
const LONGEST_ENTRY = 1_200;
const LONGEST_TITLE = 70;
const MOST_WORDS = 9;

/** Written down nowhere but in citations: "et al.", volume and pages, a DOI, an author with initials, a book's number. */
const CITATION = new RegExp(
  [
    'et al\\b',
    '\\b10\\.\\d{4,9}/\\S+|\\bdoi ?:|\\bpmid ?:? ?\\d|\\bisbn\\b|\\bissn\\b',
    '(?:19|20)\\d\\d ?; ?(?:\\d{1,4}|[a-z])',
    '\\b\\d{1,4} ?\\(\\d{1,3}\\) ?[:,] ?e?\\d',
    '\\bvol(?:ume)?\\.? ?\\d+',
    '\\bpp?\\. ?\\d+',
    '《[^》]{2,60}》[^。]{0,40}(?:19|20)\\d\\d|《[^》]{0,40}(?:指南|共识|规范|学报|杂志|诊疗|手册)',
    '第\\d+[卷期版]',
  ].join('|'),
);
/** "Meyer AB, Ito C.": a surname and capital initials; looked for in the text as written. */
const INITIALS =
  /(?:^|[\s;,.])[A-ZÀ-Þ][\w’'À-ÿ-]+,? (?:[A-Z]\.? ?-?){1,3}(?=[,.;:(&]|\s(?:et|and|und|y|e)\s|$)/;
/** Bodies, journals and reviews that publish what medicine rests on; in lower case. Their own names and abbreviations. */
const BODY =
  /\b(?:who|nhs|nice|cdc|nih|fda|ema|ecdc|cochrane|lancet|jama|bmj|nejm|pubmed|medline(?:plus)?|uptodate|rki|awmf|iqwig|pei|bzga|stiko|oms|ops|oma|aemps|anvisa|fiocruz|inca|inserm|ansm|dgs|infarmed|hse|sign guideline|acog|aap|aha|esc|eular|nccn|racgp|tga|efsa|kdigo|dnqp|degam|anses|sciensano|ukhsa|niosh|aeped|sbp|bashh|esc|eau|anzcor)\b|[sS][123][ek]?-leitlinie|g-ba:|resuscitation council|european (?:medicines|association of|society of|food safety)|american \w+ (?:association|society|academy|college)|british (?:\w+ ){1,2}(?:association|society)|\bhas\b(?= ?[.,:(])|world health org|organi[sz]ación mundial|organisation mondiale|organização mundial|weltgesundheits|robert[ -]koch|(?:mayo|cleveland) clinic|haute autorité|assurance maladie|santé publique|public health|ministeri?o d[ea] (?:la )?sa[nlú]|ministère de la santé|gesundheitsministerium|national institutes?|cent(?:er|re)s? for disease|american (?:academy|college|heart|cancer|diabetes|lung|association)|royal college|british national formulary|世界卫生组织|世卫组织|卫生健康委|卫健委|疾病预防控制|疾控|中华医学会|药监局|人民卫生出版社/;
/** What a learned work or a body calls itself, in six languages. */
const KIND =
  /guidelines?|guidance|position (?:paper|statement)|consensus|clinical (?:report|protocol|review)|practice pattern|product information|directive|leitlinie|richtlinie|impfplan|empfehlungen|guías? (?:de|clínica)|recommandations?|diretriz|fact ?sheet|merkblatt|systematic review|meta-analys|randomi[sz]ed|scientific (?:statement|opinion)|journal|zeitschrift|revista|revue|gesellschaft für|society of|sociedad |sociedade |société |asociación|associação|association|vereinigung|verband|federaci|colegio |orde[mn] d|institut|universit|college of|academy of|association of|department of health|ministry|指南|共识|学会|协会|研究所|大学|杂志|学报|出版社/;
const YEAR = /(?<![\d.,/-])(?:19[5-9]|20[0-4])\d(?![\d/-])/;
/** A whole day is when the page was put up, not when a work came out. */
const DAY = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/;
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

/** How much a text looks like an entry of a list of references: 0 not at all, 2 and above clearly. */
export function citationScore(text: string): number {
  if (text.length < 8 || text.length > LONGEST_ENTRY) return 0;
  const plain = plainText(text);
  let score = 0;
  if (CITATION.test(plain)) score += 2;
  if (BODY.test(plain)) score += 2;
  if (INITIALS.test(text)) score += 1;
  if (KIND.test(plain)) score += 1;
  if (YEAR.test(plain) && !DAY.test(plain)) score += 1;
  return score;
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
    } else if (/\d/.test(text) && INITIALS.test(text) && citationScore(text) >= 3)
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

/** Whether a block is, or begins with, a line that announces references; `rest` is what follows on the same line. */
function announcement(text: string, titles: RegExp, roots: RegExp): { isSure: boolean; rest: string } | null {
  const colon = /[:：】](?!\/\/)/.exec(text.slice(0, LONGEST_TITLE))?.index;
  if (colon === undefined && text.length > LONGEST_TITLE) return null;
  const title = plainText(colon === undefined ? text : text.slice(0, colon + 1));
  if (title.length > LONGEST_TITLE || title.split(' ').length > MOST_WORDS) return null;
  const isSure = title.replace(titles, '').replace(/[:：【】\s]/g, '') === '';
  if (!isSure && title.search(roots) < 0) return null;
  return { isSure, rest: colon === undefined ? '' : text.slice(colon + 1).trim() };
}
