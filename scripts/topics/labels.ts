import { catalogue } from '../../lib/topics/catalogue.ts';
import { words } from '../../tests/bench/compare.ts';
import { sameTopic } from '../../tests/bench/same-topic.ts';

const LITTLE = new Set(['in', 'of', 'and', 'the']);

/** The words of a title in any order, singular and plural alike. */
function keyOf(title: string): string {
  const own = words(title).filter((word) => !LITTLE.has(word));
  return [...new Set(own.map((word) => word.replace(/ies$/, 'y').replace(/(?<![su])s$/, '')))]
    .sort()
    .join(' ');
}

const known = new Map<string, number[]>();

/**
 * Numbers of the topics that a label means: those of that title, else those that have it as a name, else those whose title
 * the measure takes for the same. So zinc in diet is not learnt as right where the label is magnesium in diet.
 */
export function meantBy(label: string): number[] {
  let found = known.get(label);
  if (!found) {
    const { topics } = catalogue();
    const those = (fits: (names: readonly string[]) => boolean): number[] =>
      topics.flatMap(({ names: { en } }, number) => (fits(en) ? [number] : []));
    const key = keyOf(label);
    const titled = those(([title = '']) => keyOf(title) === key);
    const named = titled.length > 0 ? titled : those((names) => names.some((name) => keyOf(name) === key));
    found = named.length > 0 ? named : those(([title = '']) => sameTopic(title, label));
    known.set(label, found);
  }
  return found;
}

const same = new Map<string, ReadonlySet<number>>();

/** Numbers of the topics that the measure takes for a label. */
export function countedAs(label: string): ReadonlySet<number> {
  let found = same.get(label);
  if (!found) {
    const titles = catalogue().topics.map(({ names }) => names.en[0] ?? '');
    found = new Set(titles.flatMap((title, number) => (sameTopic(title, label) ? [number] : [])));
    same.set(label, found);
  }
  return found;
}
