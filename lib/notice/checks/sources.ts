import { attributions } from '../attributions.ts';
import type { Check, Example } from '../check-type.ts';
import { disclosuresOf } from '../disclosure.ts';
import { type Hit, hits, type Material, quote, sentenceAt } from '../material.ts';
import { chanceOf } from '../page-model.ts';
import { distinct, sentenceQuote } from '../quotes.ts';
import { isSourceLink, listedReferences, singleReferences } from '../references.ts';
import type { Evidence } from '../types.ts';

/** Quotes that are enough to show what was found. */
const MAX_QUOTES = 12;
/** A longer sentence is not quoted whole. Characters. */
const MAX_SENTENCE = 200;
/** Citations inside the text: a DOI, a PubMed number, a journal's volume and pages, "(Meyer et al., 2021)". */
const INLINE_CITATION =
  /\b10\.\d{4,9}\/\S+|\bdoi:|\bpmid:? ?\d+|\bisbn\b|\b(?:19|20)\d\d ?; ?\d{1,4}(?: ?\([^)]{1,12}\))? ?: ?e?\d+|\bet al\.?,? \(?(?:19|20)\d\d/g;

/** JAMA benchmark "attribution", HONcode 4, DISCERN 4: where does the page have it from? */
export const sources: Check<'sources'> = {
  id: 'sources',
  run(material) {
    const words = material.words.sources;
    const cited = [
      ...listedReferences(material.page, words.heading, words.roots),
      ...singleReferences(material.own, words.heading, words.roots),
      ...linked(material),
      ...named(material),
    ];
    if (cited.length > 0) return { outcome: 'cited', evidence: cited.slice(0, MAX_QUOTES) };
    const vague = vagueOf(material);
    return { outcome: vague.length > 0 ? 'vague' : 'missing', evidence: vague.slice(0, MAX_QUOTES) };
  },
};

/** Studies or experts that nobody could look up; nothing, where a page hardly leans on them. */
function vagueOf(material: Material): Evidence[] {
  const { vague, hearsay } = attributions(material);
  // "Contact our experts" offers knowledge and names none; "studies show that our tea works" leans on something.
  const leans = ({ passage, start, end }: Hit): boolean =>
    !sentenceAt(passage, start).sells ||
    passage.plain.slice(start, end).search(material.words.sources.studies) >= 0;
  const found = [...vague, ...hearsay].filter(leans);
  if (found.length === 0 || chanceOf('isVague', material, disclosuresOf(material).length > 0) <= 0.5)
    return [];
  return distinct(found.map((hit) => sentenceQuote(hit, MAX_SENTENCE)));
}

function linked({ own }: Material): Evidence[] {
  return own.flatMap(({ index, block, plain }) => [
    ...block.links
      .filter(({ href }) => isSourceLink(href))
      .map(({ start, end }) => quote({ index, block }, start, end)),
    ...[...plain.matchAll(INLINE_CITATION)].map((match) =>
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
  {
    language: 'en',
    page: '# Gout\nA 2019 Cochrane review found no benefit.',
    outcome: 'cited',
    quote: '2019 Cochrane review',
  },
  {
    language: 'de',
    page: '# Gicht\nDie Leitlinie zur Gicht rät davon ab.',
    outcome: 'cited',
    quote: 'Leitlinie zur Gicht',
  },
  // What a doctor has said, where the page also says what it earns: a writer with a source, however vague.
  {
    language: 'en',
    page: '# Gout\nMy nurse told me to drink more. Experts say that cherries help. Some links earn me a commission.',
    article: { published: '2024-05-01' },
    outcome: 'vague',
    quote: 'nurse told',
  },
  // "Who" is no health body.
  {
    language: 'en',
    page: '# Gout\n## Sources of purines\nTwo friends who ate cherries in 2019 felt better.',
    outcome: 'missing',
  },
  { language: 'zh', page: '# 痛风\n请咨询在线专家。', outcome: 'missing' },
  {
    language: 'en',
    page: `# Gout\n${'Gout is common. '.repeat(9)}\n$ Contact our online gout experts now.`,
    outcome: 'missing',
  },
];
