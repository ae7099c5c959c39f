import type { Examples, Protection } from '../rule.ts';

/** Public lines that help in a crisis or a poisoning. */
export const protection: Protection = {
  id: 'helpline',
  protects: (sentence) =>
    sentence.has('helpline') &&
    (/\d/.test(sentence.text) || sentence.has('call', 'emergency')) &&
    !sentence.price,
};

export const examples: Examples = {
  hits: [
    'In the US call Poison Help at 1-800-222-1222.',
    'Call or text 988, the Suicide and Crisis Lifeline.',
    'Samaritans can be reached on 116 123 at any hour.',
    'Diabetes helpline: 0345 555 0188',
    'Call the nurse line on 111.',
    'For advice from a nurse at any hour, ring 0800 555 011.',
    'Listening Line, at any hour: freephone 1800 555 014',
    { language: 'de', text: 'Zahnärztlicher Notdienst am Wochenende: 05555 010 99' },
  ],
  misses: [
    'Call our clinic at 555-0142 for an appointment.',
    'Our hotline is open for orders.',
    'The red line on the test means nothing.',
    'Lifeline Vitamins cost $29.',
    'Quit whenever you like.',
  ],
};
