import { describe, expect, it } from 'vitest';
import { type Name, NameShelves, shelveNames } from '../../../lib/topics/name-shelves.ts';
import { TitleWords } from '../../../lib/topics/title-words.ts';

const name = (stems: string, topic: number, marks = ''): Name => ({ stems: stems.split(' '), topic, marks });
const shelves = new NameShelves(
  shelveNames(
    [
      name('tooth', 3),
      name('tooth decai', 1),
      name('tooth abscess', 2),
      name('tonsil', 2, 'A'),
      name('ct', 4, 'AC'),
      name('tooth fairi', -1),
      name('高 血 压', 2),
      name('高 血 压 药', 0),
      name('ct 检 查', 2),
    ],
    'pain test',
  ),
);
const starting = (stem: string): [string, number][] =>
  shelves.startingWith(stem).map(({ rest, topic }) => [rest.join(' '), topic]);

describe('a table of names as one text', () => {
  it('gives the names that begin with a stem', () => {
    expect(starting('tooth').sort()).toEqual([
      ['abscess', 2],
      ['decai', 1],
      ['fairi', -1],
    ]);
    expect(starting('高').sort()).toEqual([
      ['血 压 药', 0],
      ['血 压', 2],
    ]);
    expect(starting('toot')).toEqual([]);
  });

  it('gives the names that are one word apart from longer ones', () => {
    expect(shelves.ofWord('tooth')).toMatchObject([{ rest: [], topic: 3 }]);
    expect(shelves.ofWord('too')).toEqual([]);
  });

  it('keeps what a name is marked with', () => {
    expect(shelves.ofWord('tonsil')[0]).toMatchObject({ strength: 'ambiguous', caps: false });
    expect(shelves.ofWord('ct')).toMatchObject([{ strength: 'ambiguous', caps: true }]);
    expect(shelves.startingWith('ct')).toMatchObject([
      { rest: ['检', '查'], strength: 'strong', caps: false },
    ]);
  });

  it('takes a title that is shipped elsewhere for the name', () => {
    const titles = new TitleWords(
      { titleOf: (topic) => (topic === 1 ? 'sore throat' : ''), broaderOf: () => [] },
      (word) => word,
    );
    const source = shelveNames([name('throat pain', 1), name('sore throat', 1, 'A')], '', titles);
    expect(source).not.toContain('throat');
    const read = new NameShelves(source, titles);
    expect(read.startingWith('sore')).toMatchObject([{ rest: ['throat'], topic: 1, strength: 'ambiguous' }]);
    expect(read.startingWith('throat')).toMatchObject([{ rest: ['pain'], topic: 1 }]);
  });

  it('gives all names of a topic, and what many share', () => {
    const names = shelves.namesOf(2).map((stems) => stems.join(' '));
    expect(names.sort()).toEqual(['ct 检 查', 'tonsil', 'tooth abscess', '高 血 压']);
    expect(shelves.commonWords()).toEqual(['pain', 'test']);
  });
});
