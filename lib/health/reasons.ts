import type { Concept } from './concepts.ts';
import { conceptsOf, type Features } from './features.ts';
import type { Judgement } from './model.ts';

/** How the zones and the form are called before the reader. */
const ZONE: Readonly<Record<string, string>> = {
  title: 'title',
  headings: 'headings',
  address: 'address',
  description: 'description',
  crumbs: 'section',
  prose: 'text',
  page: 'text',
};

const FORM: Readonly<Record<string, string>> = {
  'type:medical': 'marked as medical content',
  'type:article': 'marked as an article',
  'og:article': 'marked as an article',
  'type:product': 'marked as a product',
  'og:product': 'marked as a product',
  'type:list': 'marked as a list of pages',
  'type:forum': 'marked as a forum',
  'type:recipe': 'marked as a recipe',
  'type:job': 'marked as an event, course or job',
  'path:health': 'address of a health site',
  'path:home': 'home page',
  'path:shop': 'address of a shop',
  'path:forum': 'address of a forum',
  'path:list': 'address of a list',
  'path:job': 'address of jobs or courses',
  'shape:links': 'many links',
  'shape:prices': 'prices',
  'shape:controls': 'many buttons',
  'spread:subject': 'health in most paragraphs',
};

const MOST_REASONS = 5;
const MOST_WORDS = 4;

/** Short grounds for the verdict, the strongest first, such as `title: skin cancer`. No ground is told twice. */
export function reasonsFor({ contributions }: Judgement, { tallies }: Features, isHealth: boolean): string[] {
  const sign = isHealth ? 1 : -1;
  const strongest = [...contributions].filter(([, amount]) => amount * sign > 0);
  strongest.sort(([, a], [, b]) => (b - a) * sign);
  const reasons = new Map<string, string>();
  for (const [feature] of strongest) {
    if (reasons.size === MOST_REASONS) break;
    const form = FORM[feature];
    const [zone = '', name = ''] = feature.split(':');
    const place = zone === 'rather' || zone === 'both' ? 'title' : zone;
    const called = ZONE[place];
    if (form !== undefined) reasons.set(form, form);
    else if (called !== undefined && !reasons.has(called)) {
      const words = wordsOf(tallies[place]?.found, conceptsOf(name));
      if (words !== '') reasons.set(called, `${called}: ${words}`);
    }
  }
  return [...reasons.values()];
}

function wordsOf(found: ReadonlyMap<string, Concept> | undefined, concepts: readonly Concept[]): string {
  return [...(found ?? [])]
    .filter(([, concept]) => concepts.includes(concept))
    .map(([word]) => word)
    .slice(0, MOST_WORDS)
    .join(', ');
}
