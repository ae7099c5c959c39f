import { catalogue } from '../../lib/topics/catalogue.ts';
import type { LearntHabits } from './habits.ts';

/** Smaller sums are not worth their place, in tenths. */
const LEAST = { topic: 2, pair: 7, field: 7 };

/** The tables to ship. */
export function habitTables({ tallies, everywhere }: LearntHabits): { habits: string; together: string } {
  const { topics } = catalogue();
  const idOf = (number: number | string): string => topics[Number(number)]?.id ?? '';
  const habits = topics.flatMap(({ id }, number) => {
    const [first, beside] = [tallies.first.tenths(`${number}`), tallies.beside.tenths(`${number}`)];
    return Math.max(Math.abs(first), Math.abs(beside)) < LEAST.topic ? [] : [`${id}: ${first} ${beside}`];
  });
  const lines = new Map<string, string[]>();
  const put = (key: string, item: string): void => void lines.set(key, [...(lines.get(key) ?? []), item]);
  for (const [tally, least, nameOf] of [
    [tallies.field, LEAST.field, (key: string) => `/${key}`],
    [tallies.pair, LEAST.pair, idOf],
  ] as const)
    for (const key of tally.keys()) {
      const [leader = '', topic = ''] = key.split(' ');
      const tenths = tally.tenths(key);
      if (Math.abs(tenths) >= least) put(nameOf(leader), `${idOf(topic)}=${tenths}`);
    }
  if (everywhere.length > 0) put('/*', everywhere.map((topic) => `${idOf(topic)}=0`).join(' '));
  return {
    habits: habits.join('\n'),
    together: [...lines].map(([key, items]) => `${key}: ${items.join(' ')}`).join('\n'),
  };
}
