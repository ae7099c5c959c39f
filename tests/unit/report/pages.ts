import fc from 'fast-check';
import type { Block, Page } from '../../../lib/page/types.ts';

/** A page of the given texts, one paragraph each, below one title. */
export function pageOf(texts: readonly string[], language = 'en'): Page {
  const blocks: Block[] = ['Diabetes: symptoms and treatment', ...texts].map((text, index) => ({
    kind: index === 0 ? 'heading' : 'paragraph',
    level: index === 0 ? 1 : 0,
    text,
    element: index + 2,
    links: [],
    marks: [],
    linkLength: 0,
    hidden: false,
  }));
  const element = (parent: number, tag: string, start: number, end: number) => ({
    parent,
    tag,
    name: '',
    role: '',
    label: '',
    hidden: false,
    start,
    end,
  });
  const { length } = blocks;
  return {
    url: 'https://site.example/health/diabetes',
    language,
    blocks,
    elements: [
      element(-1, 'html', 0, length),
      element(0, 'body', 0, length),
      ...blocks.map((_, index) => element(1, index === 0 ? 'h1' : 'p', index, index + 1)),
    ],
    pictures: [],
    metadata: {
      title: 'Diabetes | Clinic',
      lang: language,
      canonical: '',
      meta: new Map(),
      jsonLd: [],
      values: [],
    },
    truncated: false,
  };
}

const SENTENCES = [
  'Diabetes is a disease in which the sugar in the blood is too high. ',
  'Call us now for a free consultation with our experts! ',
  'Call an ambulance if someone is unconscious. ',
  'Take 500 mg twice a day with food. ',
  'Subscribe to our newsletter. ',
  'Our drops cure diabetes for good. ',
  'Studies show it (2020). ',
  '糖尿病是一种慢性病。',
  'Jetzt beim Testsieger bestellen! ',
  'Dr. A. B. Meyer, 3 May 2020, ',
];

/** Pages of sentences like those of real ones, mixed with any characters at all, folded as reading folds them. */
export const anyPage = fc
  .record({
    language: fc.constantFrom('en', 'zh', 'es', 'de', 'fr', 'pt', 'xx'),
    texts: fc.array(
      fc
        .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'binary' })), {
          minLength: 1,
          maxLength: 8,
        })
        .map((parts) => parts.join('').replace(/\s+/g, ' ').trim()),
      { maxLength: 12 },
    ),
  })
  .map(({ language, texts }) =>
    pageOf(
      texts.filter((text) => text !== ''),
      language,
    ),
  );
