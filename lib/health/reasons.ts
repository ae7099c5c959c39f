import type { Concept } from './concepts.ts';
import type { Features } from './features.ts';
import { contributions, type Model } from './model.ts';

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
export function reasonsFor(model: Model, { values, tallies }: Features, isHealth: boolean): string[] {
  const reasons: string[] = [];
  const zonesTold = new Set<string>();
  for (const { feature } of contributions(model, values, isHealth ? 1 : -1)) {
    if (reasons.length === MOST_REASONS) break;
    const form = FORM[feature];
    if (form !== undefined) {
      if (!reasons.includes(form)) reasons.push(form);
      continue;
    }
    const [zone = '', concept = ''] = feature.split(':');
    const name = ZONE[zone];
    const tally = tallies[zone];
    if (!name || !tally || zonesTold.has(name)) continue;
    const words = [...tally.found]
      .filter(([, found]) => concept === found || (concept === 'subject' && isSubject(model, zone, found)))
      .map(([word]) => word)
      .slice(0, MOST_WORDS);
    if (words.length === 0) continue;
    zonesTold.add(name);
    reasons.push(`${name}: ${words.join(', ')}`);
  }
  return reasons;
}

function isSubject(model: Model, zone: string, concept: Concept): boolean {
  return (model.weights[`${zone}:${concept}`] ?? 0) > 0;
}
