import type { Examples, Protection } from '../rule.ts';

/** Who reviewed the text and when. */
export const protection: Protection = {
  id: 'review-date',
  protects: (sentence) =>
    sentence.has('review') &&
    sentence.length < 30 &&
    /\d{4}|\bby\b|[:：]/.test(sentence.text) &&
    !sentence.price &&
    !sentence.has('own', 'proof', 'offer', 'goods'),
};

export const examples: Examples = {
  hits: [
    'Medically reviewed by Ann Hall, MD',
    'Last updated: 4 May 2023',
    'Page last reviewed: 28 May 2024',
    'Fact checked by the editorial board of physicians, 2021',
    'Written by Bronwen Price, pharmacist',
    'Reviewed for accuracy by Dr. Ada Hale',
  ],
  misses: [
    'Reviewed by 4,000 happy customers of our shop.',
    'The author of the study disagrees.',
    'Updated prices for our clinic.',
    'The children wrote letters.',
    'He was last seen in May.',
  ],
};
