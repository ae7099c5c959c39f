import { catalogue } from './catalogue.ts';
import { GENERIC } from './data/ambiguous.ts';
import { COMMON } from './data/common.ts';
import { HABITS, TOGETHER } from './data/habits.ts';
import { SEE_ALSO } from './data/see-also.ts';
import { slugOf } from './slug.ts';
import type { Topic } from './types.ts';

/** What the matcher needs to know of the topics besides their names, each list by number of the topic. */
export interface GraphTable {
  /**
   * Lines of `title`, after `>` for one on the page of the last before it without, then `|` and the identifier where it is not
   * the title's letters and digits.
   */
  titles: string;
  broader: readonly (readonly number[])[];
  /** What a reader may look for next. */
  next: readonly (readonly number[])[];
  /** Topics whose title's words are among this one's. */
  holds: readonly (readonly number[])[];
  /** How often a topic is touched on in articles of any kind, a digit each. */
  levels: string;
  /** The field of medicine, a letter each; capitals for generic topics. */
  fields: string;
  /** By topic: tenths to add for it in the first place and beside a first one. */
  habits: Readonly<Record<string, readonly [number, number]>>;
  /**
   * What librarians file together: by number of the first topic, or letter of its field, pairs of a topic and the tenths
   * to add for it. Under `*` stand topics that are often added unnamed.
   */
  together: Readonly<Record<string, readonly number[]>>;
}

/** Letters of the fields. */
const FIELD_LETTERS: Readonly<Record<string, string>> = {
  skin: 's',
  digestion: 'd',
  heart: 'h',
  brain: 'b',
  bones: 'o',
  breathing: 'r',
  infections: 'i',
  cancers: 't',
  kidneys: 'k',
  women: 'w',
  living: 'l',
  care: 'c',
};

/** Puts the topics' relations together, once, at build time. */
export function graphTable(): GraphTable {
  const { topics, position } = catalogue();
  const numberOf = (id: string): number => {
    const found = position.get(id);
    if (found === undefined) throw new Error(`unknown topic: ${id}`);
    return found;
  };
  const numbers = (ids: readonly string[]): number[] => ids.map(numberOf);
  const next = new Map(
    entriesOf(SEE_ALSO).map(([id, others]) => [numberOf(id), numbers(others.split(' '))] as const),
  );
  const letterOf = (topic: Topic): string => FIELD_LETTERS[fieldOf(topic)] ?? 'c';
  return {
    titles: topics
      .map(({ id, medlineplus, names }) => {
        const title = names.en[0] ?? '';
        return `${id === medlineplus ? '' : '>'}${title}${slugOf(title) === id ? '' : `|${id}`}`;
      })
      .join('\n'),
    broader: topics.map(({ broader }) => numbers(broader)),
    next: topics.map((_, number) => next.get(number) ?? []),
    holds: holdings(topics),
    levels: topics.map(({ id }) => COMMON.get(id) ?? 0).join(''),
    fields: topics
      .map((topic) => (GENERIC.has(topic.id) ? letterOf(topic).toUpperCase() : letterOf(topic)))
      .join(''),
    habits: Object.fromEntries(
      entriesOf(HABITS).map(([id, tenths]) => {
        const [first = 0, beside = 0] = tenths.split(' ').map(Number);
        return [numberOf(id), [first, beside]];
      }),
    ),
    together: Object.fromEntries(
      entriesOf(TOGETHER).map(([key, others]) => [
        position.get(key) ?? FIELD_LETTERS[key.slice(1)] ?? '*',
        others.split(' ').flatMap((other) => {
          const [id = '', tenths] = other.split('=');
          return [numberOf(id), Number(tenths)];
        }),
      ]),
    ),
  };
}

/** Lines of `key: rest`. */
function entriesOf(table: string): [string, string][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(': ') as [string, string]);
}

/** The field of a topic; one on the page of a broader topic belongs to that one's. */
export function fieldOf(topic: Topic): string {
  const { topics, position } = catalogue();
  return topics[position.get(topic.medlineplus) ?? -1]?.field ?? topic.field;
}

const LITTLE = new Set(['and', 'of', 'in', 'the', 'for', 'with', 'to', 'a']);

function holdings(topics: readonly Topic[]): number[][] {
  const words = topics.map(
    ({ names }) =>
      new Set(
        (names.en[0]?.toLowerCase().match(/[a-z0-9]+/g) ?? [])
          .filter((word) => !LITTLE.has(word))
          .map((word) => word.replace(/ies$/, 'y').replace(/(?<![su])s$/, '')),
      ),
  );
  const byWord = new Map<string, number[]>();
  words.forEach((own, number) => {
    for (const word of own) byWord.set(word, [...(byWord.get(word) ?? []), number]);
  });
  return words.map((own) => {
    const near = new Set([...own].flatMap((word) => byWord.get(word) ?? []));
    return [...near].filter((other) => {
      const theirs = words[other] as Set<string>;
      return theirs.size < own.size && [...theirs].every((word) => own.has(word));
    });
  });
}
