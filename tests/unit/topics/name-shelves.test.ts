import { describe, expect, it } from 'vitest';
import { NameShelves, shelveNames } from '../../../lib/topics/name-shelves.ts';

const shelves = new NameShelves(
  shelveNames(
    { tooth: '|decai:a1|abscess:2f|:b', tonsil: '|:2fA', 高: '|血 压 药:c|血 压:2f', a: '|:2fa' },
    'pain test',
  ),
);

describe('a table of names as one text', () => {
  it('gives the names that begin with a stem as they were', () => {
    expect(shelves.get('tooth')).toBe('|decai:a1|abscess:2f|:b');
    expect(shelves.get('高')).toBe('|血 压 药:c|血 压:2f');
    expect(shelves.get('a')).toBe('|:2fa');
    expect(shelves.get('toot')).toBeNull();
    expect(shelves.get('x')).toBeNull();
  });

  it('gives all names of a topic, and what many share', () => {
    const names = shelves.namesOf(Number.parseInt('2f', 36)).map((stems) => stems.join(' '));
    expect(names.sort()).toEqual(['tonsil', 'tooth abscess', '高 血 压']);
    expect(shelves.commonWords()).toEqual(['pain', 'test']);
  });
});
