import type { Examples, PassageRule } from '../rule.ts';

/** Asks the reader to book, register or walk in. */
export const rule: PassageRule = {
  id: 'book-a-visit',
  removes: (sentence) =>
    sentence.has('book') &&
    (sentence.selling ||
      (sentence.startsWith('book') &&
        (sentence.price || sentence.percentOff || sentence.has('free', 'offer', 'urgent', 'channel')))),
};

export const examples: Examples = {
  hits: [
    'Book your appointment with our clinic today.',
    'Schedule a visit with Harbour Clinic before the end of the month.',
    'Register online and save half the fee.',
    'Reserve a complimentary evaluation now.',
    'Claim your visit for only $49.',
    'Book a free hearing assessment with our ear coaches.',
  ],
  misses: [
    'Schedule exercise for the time of day when you feel best.',
    'The book of your medicines should be with you at every visit.',
    'Patients book about 40 hours of physiotherapy on average.',
    'Your midwife will schedule a second scan.',
    'Older people can book a free flu jab at their surgery.',
    'Keep some energy in reserve for the evening.',
  ],
};
