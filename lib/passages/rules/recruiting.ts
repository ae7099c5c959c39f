import type { Examples, PassageRule } from '../rule.ts';

/** Looks for staff or partners. */
export const rule: PassageRule = {
  id: 'recruiting',
  removes: (sentence) =>
    sentence.has('job') &&
    (sentence.selling || sentence.has('ours', 'urgent', 'you') || sentence.startsWith('job')),
};

export const examples: Examples = {
  hits: [
    'We are hiring nurses for our clinic.',
    'Join our team!',
    'Careers at Harbour Clinic',
    'Our hospital is recruiting surgeons, apply now.',
    'Now hiring: physiotherapists',
  ],
  misses: [
    'The trial is recruiting at twelve centres.',
    'Job strain raises the blood pressure.',
    'Muscles recruit more fibres when they tire.',
    'Working at night disturbs the hormones.',
    'People in physical jobs have more back pain.',
  ],
};
