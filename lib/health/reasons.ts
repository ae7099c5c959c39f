import { CONCEPTS, type Concept } from './concepts.ts';
import { conceptsOf, type Features, SUBJECT } from './features.ts';
import type { Judgement } from './model.ts';

/** How the zones are called; like all reasons, ids that the locale files put into words (`lib/ui/ground.ts`). */
const ZONE: Readonly<Record<string, string>> = {
  title: 'title',
  headings: 'headings',
  address: 'address',
  description: 'description',
  crumbs: 'section',
  prose: 'text',
  page: 'text',
};

/** Features of the form that speak for a health article, and those that speak against one. */
const FORM_FOR: Readonly<Record<string, string>> = {
  'type:medical': 'marked as medical content',
  'type:article': 'marked as an article',
  'og:article': 'marked as an article',
  'path:health': 'address of a health site',
  'spread:subject': 'health in most paragraphs',
};
const FORM_AGAINST: Readonly<Record<string, string>> = {
  'type:product': 'marked as a product',
  'og:product': 'marked as a product',
  'type:list': 'marked as a list of pages',
  'type:forum': 'marked as a forum',
  'type:recipe': 'marked as a recipe',
  'type:job': 'marked as an event or job',
  'path:home': 'home page',
  'path:shop': 'address of a shop',
  'path:forum': 'address of a forum',
  'path:list': 'address of a list',
  'path:job': 'address of jobs or courses',
  'shape:numbered': 'one page of a list',
  'shape:linkedTitles': 'a list of titles',
  'shape:linkedHeadings': 'a list of titles',
  'shape:links': 'many links',
  'shape:prices': 'prices',
  'shape:controls': 'many buttons',
};
const WORDS_ALONE = { yes: 'health words throughout', no: 'few health words' };
/** All reasons without the words they quote. */
export const REASON_IDS: ReadonlySet<string> = new Set(
  [ZONE, FORM_FOR, FORM_AGAINST, WORDS_ALONE].flatMap((names) => Object.values(names)),
);
/** From this value on a feature of the form is worth telling. */
const TELLING = 0.5;

const MOST_REASONS = 5;
const MOST_WORDS = 4;

/**
 * Short grounds for the verdict, the strongest first, such as `title: skin cancer`; no ground is told twice. A page that
 * says little of health is told so.
 */
export function reasonsFor({ contributions }: Judgement, features: Features, isHealth: boolean): string[] {
  const sign = isHealth ? 1 : -1;
  const strongest = contributions.filter(([, amount]) => amount * sign > 0);
  strongest.sort(([, a], [, b]) => (b - a) * sign);
  const reasons = new Map<string, string>();
  for (const [feature] of strongest) {
    if (reasons.size === MOST_REASONS) break;
    const form = (isHealth ? FORM_FOR : FORM_AGAINST)[feature];
    const [zone = '', name = ''] = feature.split(':');
    const place = zone === 'rather' || zone === 'both' ? 'title' : zone;
    const called = ZONE[place];
    if (form !== undefined && (features.values[feature] ?? 0) >= TELLING) reasons.set(form, form);
    else if (called !== undefined && !reasons.has(called)) {
      const concepts = conceptsOf(name).filter((concept) => SUBJECT.includes(concept) === isHealth);
      const words = wordsOf(features.tallies[place]?.found, concepts);
      if (words !== '') reasons.set(called, `${called}: ${words}`);
    }
  }
  if (reasons.size === 0) return [isHealth ? WORDS_ALONE.yes : WORDS_ALONE.no];
  return [...reasons.values()];
}

function wordsOf(found: ReadonlyMap<string, number> | undefined, concepts: readonly Concept[]): string {
  return [...(found ?? [])]
    .filter(([, concept]) => concepts.includes(CONCEPTS[concept] as Concept))
    .map(([word]) => word)
    .slice(0, MOST_WORDS)
    .join(', ');
}
