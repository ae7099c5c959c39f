import { catalogue } from '../../lib/topics/catalogue.ts';
import type { LearntHabits } from './habits.ts';

/** The tables to ship. */
export function habitTables({ tallies, everywhere }: LearntHabits): { habits: string; together: string } {
  const { topics } = catalogue();
  const idOf = (number: number | string): string => topics[Number(number)]?.id ?? '';
  const habits = topics.flatMap(({ id }, number) => {
    const [first, beside] = [tallies.first.tenths(`${number}`), tallies.beside.tenths(`${number}`)];
    return first === 0 && beside === 0 ? [] : [`${id}: ${first} ${beside}`];
  });
  const lines = new Map<string, string[]>();
  const put = (key: string, item: string): void => void lines.set(key, [...(lines.get(key) ?? []), item]);
  for (const [tally, nameOf] of [
    [tallies.field, (key: string) => `/${key}`],
    [tallies.pair, idOf],
  ] as const)
    for (const key of tally.keys()) {
      const [leader = '', topic = ''] = key.split(' ');
      const tenths = tally.tenths(key);
      if (tenths !== 0) put(nameOf(leader), `${idOf(topic)}=${tenths}`);
    }
  if (everywhere.length > 0) put('/*', everywhere.map((topic) => `${idOf(topic)}=0`).join(' '));
  return {
    habits: habits.join('\n'),
    together: [...lines].map(([key, items]) => `${key}: ${items.join(' ')}`).join('\n'),
  };
}
