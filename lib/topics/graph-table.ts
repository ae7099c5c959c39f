import { catalogue } from './catalogue.ts';
import { GENERIC } from './data/ambiguous.ts';
import { COMMON } from './data/common.ts';
import { HABITS, TOGETHER } from './data/habits.ts';
import { SEE_ALSO } from './data/see-also.ts';
import { HABIT_ZERO, OWN_PAGE, packNumbers } from './packed-numbers.ts';
import { slugOf } from './slug.ts';
import type { Topic } from './types.ts';

/** What the matcher needs to know of the topics besides their names, each list by number of the topic. */
export interface GraphTable {
  /**
   * Lines of `title`, after `>` for one on the page of the last before it without, then `|` and the identifier where it is not
   * the title's letters and digits.
   */
  titles: string;
  /** Lines of packed numbers (`packed-numbers.ts`); `OWN_PAGE` among them. */
  broader: string;
  /** What a reader may look for next, lines of packed numbers. */
  next: string;
  /** Topics whose title's words are among this one's. */
  holds: readonly (readonly number[])[];
  /** How often a topic is touched on in articles of any kind, a digit each. */
  levels: string;
  /** The field of medicine, a letter each; capitals for generic topics. */
  fields: string;
  /** Tenths to add for a topic in the first place, and beside a first one: a letter each, `HABIT_ZERO` for none. */
  first: string;
  beside: string;
  /**
   * What librarians file together: by number of the first topic, or letter of its field, packed pairs of a topic and the
   * tenths to add for it, `HABIT_ZERO` for none. Under `*` stand topics that are often added unnamed.
   */
  together: Readonly<Record<string, string>>;
}

function habitLetter(tenths = 0): string {
  return String.fromCharCode(HABIT_ZERO + tenths);
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
  const habits = new Map(entriesOf(HABITS).map(([id, tenths]) => [id, tenths.split(' ').map(Number)]));
  for (const id of habits.keys()) numberOf(id);
  const letterOf = (topic: Topic): string => FIELD_LETTERS[fieldOf(topic)] ?? 'c';
  return {
    titles: topics
      .map(({ id, medlineplus, names }) => {
        const title = names.en[0] ?? '';
        return `${id === medlineplus ? '' : '>'}${title}${slugOf(title) === id ? '' : `|${id}`}`;
      })
      .join('\n'),
    broader: topics
      .map(({ medlineplus, broader }) =>
        packNumbers(broader.map((id) => (id === medlineplus ? OWN_PAGE : numberOf(id)))),
      )
      .join('\n'),
    next: topics.map((_, number) => packNumbers(next.get(number) ?? [])).join('\n'),
    holds: holdings(topics),
    levels: topics.map(({ id }) => COMMON.get(id) ?? 0).join(''),
    fields: topics
      .map((topic) => (GENERIC.has(topic.id) ? letterOf(topic).toUpperCase() : letterOf(topic)))
      .join(''),
    first: topics.map(({ id }) => habitLetter(habits.get(id)?.[0])).join(''),
    beside: topics.map(({ id }) => habitLetter(habits.get(id)?.[1])).join(''),
    together: Object.fromEntries(
      entriesOf(TOGETHER).map(([key, others]) => [
        position.get(key) ?? FIELD_LETTERS[key.slice(1)] ?? '*',
        packNumbers(
          others.split(' ').flatMap((other) => {
            const [id = '', tenths] = other.split('=');
            return [numberOf(id), HABIT_ZERO + Number(tenths)];
          }),
        ),
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
