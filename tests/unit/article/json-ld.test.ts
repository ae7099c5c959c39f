import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJsonLd } from '../../../lib/article/json-ld.ts';

test('the article goes before the page, and a person is looked up by its id', () => {
  const graph = {
    '@graph': [
      { '@type': 'WebPage', datePublished: '2020-01-01', author: { name: 'The Site' } },
      {
        '@type': ['NewsArticle', 'MedicalWebPage'],
        author: [{ '@id': '#ada' }],
        reviewedBy: { '@type': 'Person', name: 'Bo Lindqvist' },
        datePublished: '2024-03-05',
        dateModified: '2024-04-01',
      },
      { '@type': 'Person', '@id': '#ada', name: 'Ada Pellworth' },
    ],
  };
  const facts = readJsonLd([graph]);
  expect(facts.authors).toEqual(['Ada Pellworth']);
  expect(facts.reviewers).toEqual(['Bo Lindqvist']);
  expect(facts.published[0]).toBe('2024-03-05');
  expect(facts.updated).toEqual(['2024-04-01']);
});

test('comments and reviews of others are not the article', () => {
  const facts = readJsonLd([
    {
      '@type': 'BlogPosting',
      comment: [{ '@type': 'Comment', author: 'A reader' }],
      review: { '@type': 'Review', author: 'A buyer' },
    },
  ]);
  expect(facts.authors).toEqual([]);
});

test('whatever JSON a page writes is survived', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 3 }), (roots) =>
      Array.isArray(readJsonLd(roots).authors),
    ),
  );
  const odd = ['@type', 'author', '@graph', '@id', 'name'];
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, fc.constantFrom('Article', '#a', null, 3), tie('list'), tie('record')),
    list: fc.array(tie('any'), { maxLength: 3 }),
    record: fc.dictionary(fc.constantFrom(...odd), tie('any'), { maxKeys: 4 }),
  })).any;
  fc.assert(
    fc.property(value, (root) => readJsonLd([root]).authors.every((name) => typeof name === 'string')),
  );
});
