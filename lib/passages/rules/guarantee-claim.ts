import type { Examples, PassageRule } from '../rule.ts';

/** Promises a result, or that nothing can go wrong, for something that is sold. */
export const rule: PassageRule = {
  id: 'guarantee-claim',
  removes: (sentence) =>
    (sentence.has('guarantee') &&
      (sentence.selling || sentence.has('goods', 'praise', 'absolute', 'offer')) &&
      !sentence.has('forbid')) ||
    (sentence.has('absolute') &&
      (sentence.selling || sentence.count('absolute') > 2) &&
      !sentence.has('forbid', 'symptom')),
};

export const examples: Examples = {
  hits: [
    'We guarantee that VitaCalm works, or your money back.',
    'Our treatment is painless and cures the disease at the root.',
    'With our method you can say goodbye to glasses once and for all.',
    'VitaCalm has no side effects.',
    'Satisfaction guaranteed with our products.',
  ],
  misses: [
    'No treatment can guarantee a cure.',
    'The wart may go away for good, or come back.',
    'Most people are cured by antibiotics.',
    'The swelling is usually painless.',
    'The trial found no side effects that were serious.',
  ],
};
