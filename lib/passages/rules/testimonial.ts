import type { Examples, PassageRule } from '../rule.ts';

/** Lets a customer praise it. */
export const rule: PassageRule = {
  id: 'testimonial',
  removes: (sentence) =>
    (sentence.has('testimonial') && (sentence.has('me') || sentence.quoted || sentence.selling)) ||
    (sentence.quoted &&
      sentence.has('me') &&
      (sentence.selling ||
        sentence.count('praise') + sentence.count('proof') + sentence.count('absolute') > 1)),
};

export const examples: Examples = {
  hits: [
    '"I came in bent over and danced at the wedding of my son!" - Carl',
    'Thanks to Dr. Lee I can finally sleep again.',
    '"I tried everything before VitaCalm," says Mary.',
    'VitaCalm changed my life, and I am so grateful.',
    'I would recommend Harbour Clinic to anyone.',
  ],
  misses: [
    '"I was afraid of the operation," says Mary, who had lived with the pain for years.',
    'Patients describe the pain as burning.',
    'Many patients have more than one trigger.',
    '"We need larger trials," said the lead author.',
    'My doctor explained what the figures mean.',
  ],
};
