import data from './data/detect.json' with { type: 'json' };
import { DETECT_WORDS } from './detect-words.ts';
import { type Glance, glance } from './glance.ts';

const PATTERNS = Object.entries(DETECT_WORDS).map(([name, words]) => ({
  name,
  pattern: new RegExp(words, 'g'),
}));
const weights: Readonly<Record<string, number>> = data.weights;
const TYPES = {
  'data:medical': /medical(?:webpage|condition|therapy|test|symptom)|healthtopiccontent|"drug"|medicalentity/,
  'data:article': /article|blogposting/,
  'data:product': /product/,
  'data:other':
    /recipe|jobposting|"course"|videogame|movie|softwareapp|discussionforum|qapage|itemlist|collectionpage/,
};

/** What is counted of a glance; the names are those of `data/detect.json`. */
export function glanceValues(seen: Glance): Record<string, number> {
  const values: Record<string, number> = {
    'sample:length': Math.min(1, seen.sample.length / 3_000),
    'sample:short': seen.sample.length < 300 ? 1 : 0,
  };
  for (const { name, pattern } of PATTERNS) {
    for (const zone of ['title', 'address', 'description', 'headings'] as const)
      values[`${zone}:${name}`] = Math.min(1, (seen[zone].match(pattern)?.length ?? 0) / 3);
    const hits = seen.sample.match(pattern)?.length ?? 0;
    values[`sample:${name}`] = Math.min(2, Math.sqrt(hits / (seen.sample.length + 200)) * 8);
  }
  for (const [name, pattern] of Object.entries(TYPES)) values[name] = pattern.test(seen.data) ? 1 : 0;
  return values;
}

/**
 * Whether a live page is worth a full reading: fast, reads little, leans to yes. Changes nothing in the page and asks
 * for no layout. Decides anew at each call; the caller sees to it that it is asked once a page.
 */
export function looksLikeHealthArticle(document: Document): boolean {
  const values = glanceValues(glance(document));
  return (
    Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (values[name] ?? 0), data.bias) >=
    0
  );
}
