import type { Page } from '../page/types.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
import { lexiconFor } from './languages.ts';
import { CONCEPT_NUMBER, sumOf, type Tally } from './lexicon.ts';
import { shapeOf } from './shape.ts';
import { zonesOf } from './zones.ts';

/** Concepts that are the subject of a health article, in families: short zones hold too few words for more. */
const FAMILIES: Readonly<Record<string, readonly Concept[]>> = {
  medicine: ['condition', 'symptom', 'treatment', 'drug'],
  practice: ['care', 'advice'],
  living: ['nutrition', 'fitness', 'mind', 'family'],
  wellbeing: ['health', 'body'],
};
/** All concepts that speak for a health article. */
export const SUBJECT = Object.values(FAMILIES).flat();
const OTHER = CONCEPTS.filter((concept) => !SUBJECT.includes(concept));

const RATHER = [
  ['title', 4],
  ['headings', 2],
  ['prose', 1],
] as const;

/** Features by name, and the words found, from which reasons are told. */
export interface Features {
  values: Record<string, number>;
  tallies: Readonly<Record<string, Tally>>;
}

/** The concepts that a feature's last part stands for: itself, a family, or all of the subject. */
export function conceptsOf(name: string): readonly Concept[] {
  return name === 'subject' ? SUBJECT : (FAMILIES[name] ?? CONCEPTS.filter((concept) => concept === name));
}

/** What is measured of a page. Pure; the features mean the same in every language. */
export function featuresOf(page: Page): Features {
  const lexicon = lexiconFor(page.language);
  const zones = zonesOf(page);
  // Prose is part of the page's whole text: each paragraph is counted once.
  const counted = new Map<string, Tally>();
  const tally = (text: string): Tally => {
    const known = counted.get(text) ?? lexicon.tally(text);
    counted.set(text, known);
    return known;
  };
  const paragraphs = zones.prose.map(tally);
  const tallies: Record<string, Tally> = {
    title: lexicon.tally(zones.title),
    headings: lexicon.tally(zones.headings),
    address: lexicon.tally(zones.address),
    description: lexicon.tally(zones.description),
    crumbs: lexicon.tally(zones.crumbs),
    prose: sumOf(paragraphs),
    page: sumOf(zones.all.split('\n').map(tally)),
  };
  const values = shapeOf(page, zones);
  for (const [zone, { counts, words }] of Object.entries(tallies)) {
    const sum = (concepts: readonly Concept[]): number => sumCounts(counts, concepts);
    if (zone === 'prose' || zone === 'page') {
      for (const concept of CONCEPTS)
        values[`${zone}:${concept}`] = density(counts[CONCEPT_NUMBER[concept]] as number, words);
      values[`${zone}:subject`] = density(sum(SUBJECT) / 3, words);
    } else {
      for (const concept of OTHER)
        values[`${zone}:${concept}`] = few(counts[CONCEPT_NUMBER[concept]] as number);
      for (const [family, concepts] of Object.entries(FAMILIES))
        values[`${zone}:${family}`] = few(sum(concepts));
      values[`${zone}:subject`] = few(sum(SUBJECT));
    }
  }
  for (const concept of OTHER) values[`rather:${concept}`] = rather(tallies, concept);
  values['both:subject'] = Math.min(values['title:subject'] ?? 0, values['prose:subject'] ?? 0);
  values['spread:subject'] = spread(paragraphs);
  values['spread:other'] = spreadOfOther(paragraphs);
  values['rather:most'] = Math.max(...OTHER.map((concept) => values[`rather:${concept}`] ?? 0));
  return { values, tallies };
}

function sumCounts(counts: readonly number[], concepts: readonly Concept[]): number {
  return concepts.reduce((total, concept) => total + (counts[CONCEPT_NUMBER[concept]] as number), 0);
}

/** How much of what the page says, its title and headings above all, is on another matter than health: 0 to 1. */
function rather(tallies: Readonly<Record<string, Tally>>, concept: Concept): number {
  let other = 0;
  let subject = 0;
  for (const [zone, weight] of RATHER) {
    const counts = tallies[zone]?.counts;
    if (!counts) continue;
    other += weight * (counts[CONCEPT_NUMBER[concept]] as number);
    subject += weight * sumCounts(counts, SUBJECT);
  }
  return other / (other + subject / 3 + 3);
}

/** The first hits in a short zone say most. */
function few(count: number): number {
  return 1 - Math.exp(-count / 1.5);
}

/** Hits per hundred words, made less steep: ten in a hundred weigh about twice as much as two. */
function density(count: number, words: number): number {
  return Math.min(1.5, Math.sqrt(count / (words + 30)) * 4);
}

/** Share of the paragraphs that hold at least two words of the subject. */
function spread(paragraphs: readonly Tally[]): number {
  const sample = paragraphs.slice(0, 80);
  const holding = sample.filter(({ counts }) => sumCounts(counts, SUBJECT) >= 2);
  return holding.length / (sample.length + 2);
}

/** Share of the paragraphs in which words of one other matter outnumber those of the subject. */
function spreadOfOther(paragraphs: readonly Tally[]): number {
  const sample = paragraphs.slice(0, 80);
  const holding = sample.filter(({ counts }) => {
    const most = Math.max(...OTHER.map((concept) => counts[CONCEPT_NUMBER[concept]] as number));
    return most > sumCounts(counts, SUBJECT);
  });
  return holding.length / (sample.length + 2);
}
