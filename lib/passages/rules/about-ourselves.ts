import type { Examples, PassageRule } from '../rule.ts';

/** The business speaks well of itself. */
export const rule: PassageRule = {
  id: 'about-ourselves',
  removes: (sentence) =>
    (sentence.has('own') || sentence.brand) &&
    (sentence.has('praise', 'pitch') ||
      (sentence.has('provider') && sentence.has('own') && sentence.has('free', 'channel', 'offer')) ||
      (sentence.brand && sentence.has('own') && sentence.has('provider', 'goods', 'you', 'me'))) &&
    !sentence.has('disclose', 'review', 'adverse'),
};

export const examples: Examples = {
  hits: [
    'At Harbour Clinic we are proud of our team.',
    'Our board-certified surgeons use state of the art technology.',
    'Our hospital is ranked among the best in the nation.',
    'Our friendly staff will greet you with a smile.',
    'Harbour Clinic offers every treatment under one roof.',
  ],
  misses: [
    'Our bodies need salt, but not much of it.',
    'We do not yet know what causes the disease.',
    'Our understanding of the disease has changed.',
    'The best treatment depends on the stage.',
    'Leading causes of blindness are cataract and glaucoma.',
  ],
};
