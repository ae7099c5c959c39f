import type { Examples, PassageRule } from '../rule.ts';

/** Sends the reader to other pages of the site. */
export const rule: PassageRule = {
  id: 'read-on',
  removes: (sentence) =>
    sentence.has('read') &&
    !sentence.has('doctor', 'forbid', 'symptom', 'dose', 'helpline', 'official') &&
    (sentence.startsWith('read', 'click') || sentence.address) &&
    (sentence.has('click', 'own', 'me', 'pitch') ||
      sentence.address ||
      sentence.brand ||
      sentence.count('read') > 1),
};

export const examples: Examples = {
  hits: [
    'For more information, please visit the eczema special topic at www.example.com.',
    'Learn more: click here.',
    'Check out our other posts.',
    'Read also our guide to winter skin.',
    'You may also like my list of teas, link in bio.',
  ],
  misses: [
    'Read the leaflet before use.',
    'More about the causes is known today.',
    'Learn to breathe slowly.',
    'People who read more in the evening slept better.',
    'See also the table of doses.',
  ],
};
