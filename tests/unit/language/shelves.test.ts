import { expect, test } from 'vitest';
import { Shelves, shelve } from '../../../lib/language/shelves.ts';

const table = {
  rash: 'A',
  'ra*': 'rat:B|rar:C',
  'rash ': 'on:D',
  '*': 'itch:E',
  '': 'x y',
  皮疹: 'F',
  r: 'G',
};

test('finds what stands under each key, and nothing else', () => {
  const shelves = new Shelves(shelve(table));
  for (const [key, value] of Object.entries(table)) expect(shelves.get(key)).toBe(value);
  for (const key of ['ras', 'rashes', 'constructor', '皮', 'ash', '=']) expect(shelves.get(key)).toBeNull();
});
