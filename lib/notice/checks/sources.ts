import { isHealthBody } from '../bodies.ts';
import type { Check, Example } from '../check-type.ts';
import { hits, type Material, plainText, quote } from '../material.ts';
import { isQuotation } from '../quotation.ts';
import type { Evidence } from '../types.ts';

/** Quotes that are enough to show what was found. */
const MAX_QUOTES = 12;
/** Identifiers and hosts of the literature: DOI, PubMed, trial registers. */
const LITERATURE_LINK =
  /(?:doi\.org|\/\/doi\.|pubmed|ncbi\.nlm\.nih\.gov|europepmc|cochrane(?:library)?\.|clinicaltrials\.gov)/i;
const LITERATURE_TEXT =
  /\b10\.\d{4,9}\/\S+|\bdoi:|\bpmid:? ?\d+|\bisbn\b|\b(?:19|20)\d\d ?; ?\d{1,4}(?: ?\([^)]{1,12}\))? ?: ?e?\d+/g;

/** JAMA benchmark "attribution", HONcode 4, DISCERN 4: where does the page have it from? */
export const sources: Check<'sources'> = {
  id: 'sources',
  run(material) {
    const cited = [...listed(material), ...linked(material), ...named(material)];
    if (cited.length > 0) return { outcome: 'cited', evidence: cited.slice(0, MAX_QUOTES) };
    const vague = hits(material.own, material.words.sources.vague)
      .filter(({ passage, start, end }) => !isQuotation(passage.plain, start, end))
      .map(({ passage, start, end }) => quote(passage, start, end));
    return { outcome: vague.length > 0 ? 'vague' : 'missing', evidence: vague.slice(0, MAX_QUOTES) };
  },
};

/** Entries below a heading such as "References", up to the next heading, and blocks that begin with that word. */
function listed({ page, words }: Material): Evidence[] {
  const found: Evidence[] = [];
  let inList = false;
  for (const [index, block] of page.blocks.entries()) {
    const plain = block.text.length < 1500 ? plainText(block.text) : '';
    const isTitle = block.text.length < 80 && plain.replace(words.sources.heading, '').trim() === '';
    if (isTitle) inList = true;
    else if (block.kind === 'heading') inList = false;
    else if (inList ? looksLikeReference(block.text) : isInline(plain, words.sources.inline))
      found.push(quote({ index, block }));
  }
  return found;
}

function isInline(plain: string, inline: RegExp): boolean {
  const rest = plain.replace(inline, '');
  return rest.length < plain.length && /[.;。；]/.test(rest.slice(0, -1)) && looksLikeReference(rest);
}

/** A work or a body with a year, a link or a full citation; not a line of small print. */
function looksLikeReference(text: string): boolean {
  return text.length > 8 && text.length < 800 && /\b(?:19|20)\d\d|[.;,:。．]|https?:/.test(text);
}

function linked({ own }: Material): Evidence[] {
  return own.flatMap(({ index, block, plain }) => [
    ...block.links
      .filter(({ href }) => LITERATURE_LINK.test(href) || isHealthBody(href))
      .map(({ start, end }) => quote({ index, block }, start, end)),
    ...[...plain.matchAll(LITERATURE_TEXT)].map((match) =>
      quote({ index, block }, match.index, match.index + match[0].length),
    ),
  ]);
}

function named({ own, words }: Material): Evidence[] {
  return hits(own, words.sources.named).map(({ passage, start, end }) => quote(passage, start, end));
}

export const examples: Example<'sources'>[] = [
  {
    language: 'en',
    page: '# Gout\nGout is common.\n# References\n- Meyer A. Gout in adults. 2021;12:34-40.',
    outcome: 'cited',
    quote: 'Meyer A. Gout in adults',
  },
  {
    language: 'en',
    page: '# Gout\nThe risk fell by half, according to a study published in The Lancet.',
    outcome: 'cited',
    quote: 'published in The Lancet',
  },
  { language: 'en', page: '# Gout\nExperts say that cherries help.', outcome: 'vague', quote: 'Experts say' },
  { language: 'en', page: '# Gout\nCherries help.', outcome: 'missing' },
];
