import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/topics/catalogue.ts';
import { SEE_ALSO } from '../../../lib/topics/data/see-also.ts';
import { broaderOf, mainLink, narrowerOf, seeAlso, traitsOf } from '../../../lib/topics/graph.ts';

const { topics, position } = catalogue();
const at = (id: string): number => position.get(id) ?? -1;

describe('what the page knows of the topics', () => {
  it('is what the whole index says', () => {
    topics.forEach(({ id, names, medlineplus }, number) => {
      const link = mainLink(number);
      expect([link.id, link.title, link.url]).toEqual([
        id,
        names.en[0],
        `https://medlineplus.gov/${medlineplus}.html`,
      ]);
    });
  });

  it('tells broader and narrower topics and what to read next', () => {
    expect(broaderOf(at('migraine'))).toContain(at('headache'));
    expect(narrowerOf(at('headache'))).toContain(at('migraine'));
    expect(seeAlso(at('tinnitus'))).toContain(at('hearingaids'));
    expect(traitsOf(at('medicines'))).toMatchObject({ isGeneric: true, kind: 'care' });
  });
});

describe('what to read next', () => {
  const lines = SEE_ALSO.trim()
    .split('\n')
    .map((line) => line.split(': '));

  it('names each topic once, and only others that exist', () => {
    const heads = lines.map(([head = '']) => head);
    expect(heads.filter((head, place) => heads.indexOf(head) !== place || !position.has(head))).toEqual([]);
    const wrong = lines.filter(([head, others = '']) =>
      others.split(' ').some((id) => id === head || !position.has(id)),
    );
    expect(wrong).toEqual([]);
  });
});
