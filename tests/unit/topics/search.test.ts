import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/topics/catalogue.ts';
import { editsToPrefix } from '../../../lib/topics/edits.ts';
import { searchTopics } from '../../../lib/topics/search.ts';

const first = (query: string, language = 'en'): string | undefined => searchTopics(query, language)[0]?.id;

describe('the search', () => {
  it.each([
    ['hypertension', 'highbloodpressure'],
    ['Bluthochdruck', 'highbloodpressure'],
    ['高血压', 'highbloodpressure'],
    ['piles', 'hemorrhoids'],
    ['Tylenol', 'painrelievers'],
    ['migrane', 'migraine'],
    ['psoraisis', 'psoriasis'],
    ['osteoartritis', 'osteoarthritis'],
    ['backpain', 'backpain'],
    ['mal de dos', 'backpain'],
  ])('finds %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('answers as one types', () => {
    expect(searchTopics('hemorr', 'en').map(({ id }) => id)).toContain('hemorrhoids');
  });

  it('gives titles in the language asked for and says which name was found', () => {
    const [hit] = searchTopics('gout', 'de-AT');
    expect(hit).toEqual({ id: 'gout', title: 'Gicht', matched: 'Gout' });
  });

  // The benchmark asks for all of them.
  it('finds topics by their titles among the first three', () => {
    const sample = catalogue().topics.filter((_, index) => index % 20 === 0);
    const lost = sample.filter(({ medlineplus, names }) => {
      const hits = searchTopics(names.en[0] ?? '', 'en').slice(0, 3);
      return !hits.some(
        ({ id }) => catalogue().topics.find((topic) => topic.id === id)?.medlineplus === medlineplus,
      );
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(searchTopics(query, 'en').length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 60 },
    );
  });
});

describe('typing errors', () => {
  it.each([
    ['migraine', 'migraine', 2, 0],
    ['migr', 'migraine', 1, 0],
    ['migrane', 'migraine', 1, 1],
    ['mirgaine', 'migraine', 1, 1],
    ['migrainex', 'migraine', 1, 1],
    ['gout', 'acne', 1, -1],
  ])('counts %s against %s', (typed, word, most, edits) => {
    expect(editsToPrefix(typed, word, most)).toBe(edits);
  });

  it('counts one for one changed letter', () => {
    const word = fc.stringMatching(/^[a-z]{6,14}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (known, place, letter) => {
        const at = place % known.length;
        const typed = known.slice(0, at) + letter + known.slice(at + 1);
        const edits = editsToPrefix(typed, known, 2);
        expect(edits).toBeGreaterThanOrEqual(0);
        expect(edits).toBeLessThanOrEqual(1);
      }),
    );
  });
});
