import type { Page } from '../page/types.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
import { lexiconFor } from './languages.ts';
import type { Lexicon, Tally } from './lexicon.ts';
import { shapeOf } from './shape.ts';
import { zonesOf } from './zones.ts';

/** Concepts that are the subject of a health article, as against words that merely go with it. */
const SUBJECT: readonly Concept[] = [
  'condition',
  'symptom',
  'treatment',
  'drug',
  'care',
  'nutrition',
  'fitness',
  'mind',
  'family',
  'health',
  'body',
  'advice',
];

/** Features by name, and the words found, from which reasons are told. */
export interface Features {
  values: Record<string, number>;
  tallies: Readonly<Record<string, Tally>>;
}

/** What is measured of a page. Pure; the features mean the same in every language. */
export function featuresOf(page: Page): Features {
  const lexicon = lexiconFor(page.language);
  const zones = zonesOf(page);
  const tallies: Record<string, Tally> = {
    title: lexicon.tally(zones.title),
    headings: lexicon.tally(zones.headings),
    address: lexicon.tally(zones.address),
    description: lexicon.tally(zones.description),
    crumbs: lexicon.tally(zones.crumbs),
    prose: lexicon.tally(zones.prose.join('\n')),
    page: lexicon.tally(zones.all),
  };
  const values = shapeOf(page, zones);
  for (const [zone, tally] of Object.entries(tallies)) {
    const isText = zone === 'prose' || zone === 'page';
    for (const concept of CONCEPTS) {
      const count = tally.counts[concept];
      values[`${zone}:${concept}`] = isText ? density(count, tally.words) : Math.min(1, count / 2);
    }
    const subject = SUBJECT.reduce((sum, concept) => sum + tally.counts[concept], 0);
    values[`${zone}:subject`] = isText ? density(subject / 3, tally.words) : 1 - Math.exp(-subject / 2);
  }
  values['spread:subject'] = spread(lexicon, zones.prose);
  return { values, tallies };
}

/** Hits per hundred words, made less steep: ten in a hundred weigh about twice as much as two. */
function density(count: number, words: number): number {
  return Math.min(1.5, Math.sqrt(count / (words + 30)) * 4);
}

/** Share of the paragraphs that hold at least two words of the subject. */
function spread(lexicon: Lexicon, prose: readonly string[]): number {
  const sample = prose.slice(0, 80);
  const holding = sample.filter((text) => {
    const { counts } = lexicon.tally(text);
    return SUBJECT.reduce((sum, concept) => sum + counts[concept], 0) >= 2;
  });
  return holding.length / (sample.length + 2);
}
