import type { Examples, PassageRule } from '../rule.ts';

/** Counts customers, stars or years to be believed. */
export const rule: PassageRule = {
  id: 'social-proof',
  removes: (sentence) =>
    sentence.has('proof') &&
    (sentence.selling || sentence.count('proof') > 1) &&
    (sentence.count('proof') > (sentence.selling ? 1 : 2) ||
      sentence.has('praise', 'guarantee', 'offer', 'goods', 'testimonial')) &&
    !sentence.has('adverse', 'disclose'),
};

export const examples: Examples = {
  hits: [
    'Over 20 years of experience and thousands of happy patients speak for our clinic.',
    'Rated five stars by 4,000 satisfied customers.',
    'VitaCalm has sold over 300,000 bottles.',
    'As seen in Cozy Living, trusted by thousands of mothers.',
    'Harbour Clinic is proud of 812 five star reviews.',
  ],
  misses: [
    'Thousands of people die of flu in a bad winter.',
    'Many patients need a second operation after ten years.',
    'The study followed patients from twelve hospitals.',
    'Reviews of the evidence found no benefit.',
    'For over a century, quinine was the only treatment.',
  ],
};
