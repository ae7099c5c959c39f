import type { Examples, Protection } from '../rule.ts';

/** Who must not take or do it. */
export const protection: Protection = {
  id: 'contraindication',
  protects: (sentence) =>
    sentence.has('contra') &&
    sentence.has('forbid') &&
    !sentence.price &&
    !sentence.brand &&
    !sentence.has('own', 'offer', 'guarantee', 'urgent', 'enquiry'),
};

export const examples: Examples = {
  hits: [
    'People with kidney disease should not take it.',
    'Do not take it if you have a stomach ulcer.',
    'It must not be used in severe liver disease.',
    'Avoid it if you are allergic to penicillin.',
    'Patients with heart failure must not take this drug.',
  ],
  misses: [
    'People with good taste choose VitaCalm.',
    'Our patients should not miss this offer.',
    'If you have questions, do not hesitate to call us today.',
    'Many people with acne use creams.',
    'It is a common disease.',
  ],
};
