import type { Examples, Protection } from '../rule.ts';

/** How much, how often, and how much at most. */
export const protection: Protection = {
  id: 'dose',
  protects: (sentence) =>
    (sentence.amount || sentence.has('medicine')) &&
    sentence.has('dose') &&
    (sentence.amount || sentence.has('forbid') || sentence.count('dose') > 1) &&
    !sentence.price &&
    !sentence.brand &&
    !sentence.has('own') &&
    !sentence.has('offer', 'praise', 'guarantee'),
};

export const examples: Examples = {
  hits: [
    'Take 500 mg twice a day with food.',
    'The upper limit is 350 mg a day for adults.',
    'Do not take more than eight tablets a day.',
    'Colchicine: 500 micrograms up to three times a day.',
    'If you miss a dose of the medicine, do not double up.',
  ],
  misses: [
    'VitaCalm has 200 mg a capsule for $19.',
    'Walk 30 minutes a day.',
    'With our 500 mg formula, once a day is enough, guaranteed.',
    'Brush twice a day.',
    'The best dose of happiness is free.',
  ],
};
