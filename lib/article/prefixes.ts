import { ARTICLE_WORDS } from '../language/article.ts';
import { prefixNeeds } from './byline-needs.prepared.ts';

const prefixes = ARTICLE_WORDS.flatMap(({ author, reviewer }) => [...reviewer, ...author]);
const compiled = new Map<string, RegExp>();
let known: ReturnType<typeof prefixNeeds> | undefined;

/**
 * Length of what a line begins with before a name, such as "written by"; 0 where there is no such thing. Of the many
 * expressions in six languages only those are compiled that may match.
 * @param lower the line in lower case
 */
export function prefixLength(lower: string): number {
  known ??= prefixNeeds();
  const { needs, openings } = known;
  const first = lower.charAt(0);
  const own = first !== '' && Object.hasOwn(openings, first) ? (openings[first] ?? []) : [];
  const possible = [...own, ...(openings[''] ?? [])].filter((index) => {
    const need = needs[index] ?? '';
    return need === '' || need.split('|').some((word) => lower.includes(word));
  });
  if (possible.length === 0) return 0;
  const key = possible.sort((a, b) => a - b).join();
  let pattern = compiled.get(key);
  if (!pattern) {
    pattern = new RegExp(`^(?:${possible.map((index) => prefixes[index]).join('|')})`);
    compiled.set(key, pattern);
  }
  return pattern.exec(lower)?.[0].length ?? 0;
}
