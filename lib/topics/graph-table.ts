import { catalogue } from './catalogue.ts';
import { GENERIC } from './data/ambiguous.ts';
import { COMMON } from './data/common.ts';
import { SEE_ALSO } from './data/see-also.ts';
import { slugOf } from './slug.ts';

/** What the matcher needs to know of the topics besides their names, each list by number of the topic. */
export interface GraphTable {
  /** `title`, or `title|page`, or `title|page|id` where these are not the title's letters and digits; lines. */
  titles: string;
  broader: readonly (readonly number[])[];
  /** What a reader may look for next. */
  next: readonly (readonly number[])[];
  /** How often a topic is touched on in articles of any kind, a digit each. */
  levels: string;
  /** `c` treatments and services, `l` food and habits, `w` women and families, `o` others; capitals for generic ones. */
  kinds: string;
}

const KINDS: Readonly<Record<string, string>> = { care: 'c', living: 'l', women: 'w' };

/** Puts the topics' relations together, once, at build time. */
export function graphTable(): GraphTable {
  const { topics, position } = catalogue();
  const numbers = (ids: readonly string[]): number[] =>
    ids.map((id) => {
      const found = position.get(id);
      if (found === undefined) throw new Error(`unknown topic: ${id}`);
      return found;
    });
  const next = new Map(
    SEE_ALSO.trim()
      .split('\n')
      .map((line) => line.split(': '))
      .map(([id = '', others = '']) => [numbers([id])[0], numbers(others.split(' '))] as const),
  );
  return {
    titles: topics
      .map(({ id, medlineplus, names }) => {
        const title = names.en[0] ?? '';
        const own = slugOf(title);
        return id !== medlineplus ? `${title}|${medlineplus}|${id}` : own === id ? title : `${title}|${id}`;
      })
      .join('\n'),
    broader: topics.map(({ broader }) => numbers(broader)),
    next: topics.map((_, number) => next.get(number) ?? []),
    levels: topics.map(({ id }) => COMMON.get(id) ?? 0).join(''),
    kinds: topics
      .map(({ id, field }) => {
        const kind = KINDS[field] ?? 'o';
        return GENERIC.has(id) ? kind.toUpperCase() : kind;
      })
      .join(''),
  };
}
