import type { Examples, Protection } from '../rule.ts';

/** What to do at once, and whom to call. */
export const protection: Protection = {
  id: 'emergency',
  protects: (sentence) =>
    sentence.has('emergency') &&
    !sentence.price &&
    !sentence.percentOff &&
    !sentence.has('disclaimer', 'own'),
};

export const examples: Examples = {
  hits: [
    'Call 911 if the chest pain does not stop.',
    'Go to the emergency department at once.',
    'This is a medical emergency.',
    'If the lips turn blue, call an ambulance.',
    'Emergency: 10177, or 112 from a cellphone',
    'Calmroom is not a crisis service.',
    'Get emergency help for fast or deep breathing.',
  ],
  misses: [
    'Same-day emergency visits are only $79.',
    'The clinic has a new building.',
    'Call us today for a free consultation.',
    'Save 999 rupees on your first order.',
    'Our 24-hour emergency service is trusted by thousands.',
  ],
};
